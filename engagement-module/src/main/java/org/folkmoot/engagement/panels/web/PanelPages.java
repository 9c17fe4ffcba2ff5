package org.folkmoot.engagement.panels.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Panel;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.engagement.panels.ChooseForPanel;
import org.folkmoot.engagement.panels.EndPanel;
import org.folkmoot.engagement.panels.LeadPanel;
import org.folkmoot.engagement.panels.SeePanels;
import org.folkmoot.engagement.web.WhoForm;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** The office's panels: who leads each, who is on it, and its end. */
@Path("/office/panels")
@ApplicationScoped
public class PanelPages {
    static final String HOME = "/office/panels";
    private static final String ONE = "{slug: [a-z0-9-]{1,80}}";
    private static final String PERSON = "{person: [0-9]{1,15}}";

    private final SeePanels seeing;
    private final LeadPanel leading;
    private final ChooseForPanel choosing;
    private final EndPanel ending;
    private final PanelPieces pieces;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PanelPages() {
        this.seeing = null;
        this.leading = null;
        this.choosing = null;
        this.ending = null;
        this.pieces = null;
    }

    @Inject
    public PanelPages(
            SeePanels seeing, LeadPanel leading, ChooseForPanel choosing, EndPanel ending, PanelPieces pieces) {
        this.seeing = seeing;
        this.leading = leading;
        this.choosing = choosing;
        this.ending = ending;
        this.pieces = pieces;
    }

    /** All panels. */
    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View list() {
        return pieces.list(seeing.all());
    }

    /** One panel. */
    @GET
    @Path(ONE)
    @Requires(Permission.SEE_MEMBERS)
    public View show(@PathParam("slug") String slug, @QueryParam("after") @DefaultValue("0") long after) {
        return pieces.page(seeing.find(slug), after, pieces.lead(), pieces.member());
    }

    /** Appoints somebody to lead it. */
    @POST
    @Path(ONE + "/leads")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response appoint(@PathParam("slug") String slug, MultivaluedMap<String, String> input) {
        Panel panel = seeing.find(slug);
        WhoForm form = pieces.lead();
        return bound(form, input, person -> leading.appoint(slug, person), "leads the panel now.", panel)
                .orElseGet(() -> pieces.page(panel, 0, form, pieces.member())
                        .errors(form)
                        .response());
    }

    /** Somebody leads it no more. */
    @POST
    @Path(ONE + "/leads/" + PERSON + "/end")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response endLead(@PathParam("slug") String slug, @PathParam("person") long person) {
        leading.end(slug, new PersonId(person));
        return Redirects.withNotice(HOME + "/" + slug, "They lead the panel no more.");
    }

    /** Puts somebody on it. */
    @POST
    @Path(ONE + "/members")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response putOn(@PathParam("slug") String slug, MultivaluedMap<String, String> input) {
        Panel panel = seeing.find(slug);
        WhoForm form = pieces.member();
        return bound(form, input, person -> choosing.putOn(slug, person), "is on the panel now.", panel)
                .orElseGet(() ->
                        pieces.page(panel, 0, pieces.lead(), form).errors(form).response());
    }

    /** Takes somebody off it. */
    @POST
    @Path(ONE + "/members/" + PERSON + "/take-off")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response takeOff(@PathParam("slug") String slug, @PathParam("person") long person) {
        KnownRecipient off = choosing.takeOff(slug, new PersonId(person));
        return Redirects.withNotice(HOME + "/" + slug, off.name() + " was taken off the panel.");
    }

    /** Ends it. */
    @POST
    @Path(ONE + "/end")
    @Requires(Permission.CHANGE_CONSTITUTION)
    public Response end(@PathParam("slug") String slug) {
        ending.end(slug);
        return Redirects.withNotice(HOME, "The panel has ended. What was written and held stays.");
    }

    private static Optional<Response> bound(
            WhoForm form,
            MultivaluedMap<String, String> input,
            Function<PersonId, KnownRecipient> deciding,
            String done,
            Panel panel) {
        if (!form.bind(input)) {
            return Optional.empty();
        }
        try {
            String name = deciding.apply(form.person()).name();
            return Optional.of(Redirects.withNotice(HOME + "/" + panel.slug(), name + " " + done));
        } catch (NotFound e) {
            form.refuse(form.number, "No member has this number");
        } catch (RuleBroken e) {
            form.refuse(form.number, e.rule().words());
        }
        return Optional.empty();
    }
}
