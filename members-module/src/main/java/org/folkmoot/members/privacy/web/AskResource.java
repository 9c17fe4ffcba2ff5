package org.folkmoot.members.privacy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.folkmoot.members.model.CaseKind;
import org.folkmoot.members.privacy.RaiseACase;
import org.folkmoot.members.privacy.SeeCases;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.privacy.JteaskGenerated;

/** What I asked about my own data, and asking something. */
@Path("/account/privacy")
@ApplicationScoped
public class AskResource {

    private final SeeCases see;
    private final RaiseACase raise;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AskResource() {
        this.see = null;
        this.raise = null;
    }

    @Inject
    AskResource(SeeCases see, RaiseACase raise) {
        this.see = see;
        this.raise = raise;
    }

    /** What I asked, and the form. */
    @GET
    @Requires(Permission.USE_OWN_ACCOUNT)
    public View show() {
        return show(new AskForm());
    }

    /** Takes what I ask. */
    @POST
    @Requires(Permission.USE_OWN_ACCOUNT)
    public Response ask(MultivaluedMap<String, String> input) {
        AskForm form = new AskForm();
        if (!form.bind(input)) {
            return show(form).errors(form).response();
        }
        raise.forMyself(form.kind.value(CaseKind.class), form.words.value());
        return Redirects.withNotice("/account/privacy", "We have your request");
    }

    private View show(AskForm form) {
        Table mine = Table.of("What you asked")
                .columns("Asked on", "What", "Where it stands", "Our answer")
                .responsive()
                .rows(
                        see.mine(),
                        each -> List.of(
                                Words.date(each.receivedOn()),
                                each.kind().label(),
                                each.open() ? "We answer by " + Words.date(each.dueOn()) : CaseWords.next(each),
                                Objects.requireNonNullElse(each.outcome(), "")));
        return View.page("Your information", out -> JteaskGenerated.render(out, null, form, mine))
                .section(Section.ACCOUNT)
                .back("/account");
    }
}
