package org.folkmoot.members.privacy.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.ConsentLine.Subject;
import org.folkmoot.members.privacy.KeepConsents;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.privacy.JteconsentsGenerated;

/** The consents and objections on a person's record. */
@Path("/office/members/{number: [0-9]{1,15}}/consents")
@ApplicationScoped
public class ConsentsResource {

    private final KeepConsents keep;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ConsentsResource() {
        this.keep = null;
    }

    @Inject
    public ConsentsResource(KeepConsents keep) {
        this.keep = keep;
    }

    /** The history, and the form to record one. */
    @GET
    @Requires(Permission.CHANGE_MEMBERS)
    public View show(@PathParam("number") long number) {
        return show(number, new ConsentForm());
    }

    private View show(long number, ConsentForm form) {
        Table table = ConsentTable.of(keep.of(new PersonId(number)));
        return View.page("Consents and objections", out -> JteconsentsGenerated.render(out, null, number, form, table))
                .section(Section.OFFICE)
                .back("/office/members/" + number);
    }

    /** Records one. */
    @POST
    @Requires(Permission.CHANGE_MEMBERS)
    public Response record(@PathParam("number") long number, MultivaluedMap<String, String> input) {
        ConsentForm form = new ConsentForm();
        if (!form.bind(input)) {
            return show(number, form).errors(form).response();
        }
        keep.record(
                new PersonId(number),
                form.subject.value(Subject.class),
                form.given.isChosen("yes"),
                form.words.value());
        return Redirects.withNotice("/office/members/" + number + "/consents", "Recorded");
    }
}
