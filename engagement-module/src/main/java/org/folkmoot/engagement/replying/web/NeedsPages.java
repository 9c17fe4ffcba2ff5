package org.folkmoot.engagement.replying.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Needs;
import org.folkmoot.engagement.replying.RememberNeeds;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;

/** What we remember of a person's needs at meetings, on their own account: see it, change it, have it forgotten. */
@Path("/account/needs")
@ApplicationScoped
public class NeedsPages {
    private static final String HERE = "/account/needs";

    private final RememberNeeds remembering;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NeedsPages() {
        this.remembering = null;
        this.actor = null;
    }

    @Inject
    public NeedsPages(RememberNeeds remembering, CurrentActor actor) {
        this.remembering = remembering;
        this.actor = actor;
    }

    @GET
    @Requires(Permission.USE_OWN_ACCOUNT)
    public View show() {
        Optional<Needs> known = remembering.of(me());
        NeedsForm form = new NeedsForm();
        known.ifPresent(form.needs::fill);
        return page(form, known.isPresent());
    }

    @POST
    @Requires(Permission.USE_OWN_ACCOUNT)
    public Response keep(MultivaluedMap<String, String> input) {
        NeedsForm form = new NeedsForm();
        if (!form.bind(input)) {
            return page(form, remembering.of(me()).isPresent()).response();
        }
        Needs needs = form.needs.needs();
        remembering.choose(me(), needs, true);
        return Redirects.withNotice(
                HERE, needs.isEmpty() ? "We do not remember anything" : "We remember what you need");
    }

    @POST
    @Path("/forget")
    @Requires(Permission.USE_OWN_ACCOUNT)
    public Response forget() {
        remembering.choose(me(), Needs.NONE, false);
        return Redirects.withNotice(HERE, "We do not remember anything");
    }

    private static View page(NeedsForm form, boolean known) {
        Content forget =
                known ? Pieces.post(Button.of("Forget what I need").secondary(), HERE + "/forget", null) : Html.NOTHING;
        return BlocksPage.of("What I need at meetings")
                .lead("If you want, we remember what you need, so that you do not have to say it for every meeting.")
                .with(
                        null,
                        Pieces.paragraph("You see it on each invitation and can change it there. The people who run a"
                                + " meeting see what is needed; only those at the door see who needs it."))
                .with(null, Pieces.form(form, Button.of("Remember this"), HERE))
                .with(null, forget)
                .view()
                .section(Section.ACCOUNT)
                .back("/account")
                .errors(form);
    }

    private PersonId me() {
        return actor.get().person().orElseThrow(() -> NotFound.of("account", "needs"));
    }
}
