package org.folkmoot.members.standing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.register.SeeAMember;
import org.folkmoot.members.standing.ChangeStanding;
import org.folkmoot.members.standing.DealWithReturns;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.templates.members.standing.JtestandingGenerated;

/** Gone away, suspended, died, a letter that came back: recorded on a person's record, and taken back. */
@Path("/office/members/{number: [0-9]{1,15}}/standing")
@ApplicationScoped
public class StandingResource {

    private final SeeAMember see;
    private final ChangeStanding change;
    private final DealWithReturns returns;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StandingResource() {
        this.see = null;
        this.change = null;
        this.returns = null;
    }

    @Inject
    public StandingResource(SeeAMember see, ChangeStanding change, DealWithReturns returns) {
        this.see = see;
        this.change = change;
        this.returns = returns;
    }

    /** The form. */
    @GET
    @Requires(Permission.CHANGE_MEMBERS)
    public View form(@PathParam("number") long number) {
        Person person = see.read(number, "standing");
        return form(person, new StandingForm(person.status()));
    }

    private static View form(Person person, StandingForm form) {
        long number = person.id().value();
        String name = person.name().full();
        String status = person.status().words();
        return View.page("What has happened", out -> JtestandingGenerated.render(out, null, number, name, status, form))
                .section(Section.OFFICE)
                .back("/office/members/" + number);
    }

    /** Records it. */
    @POST
    @Requires(Permission.CHANGE_MEMBERS)
    public Response record(@PathParam("number") long number, MultivaluedMap<String, String> input) {
        Person person = see.read(number, "standing");
        StandingForm form = new StandingForm(person.status());
        if (!form.bind(input)) {
            return form(person, form).errors(form).response();
        }
        try {
            record(person.id(), form.standing.value(), form.reason.value());
        } catch (RuleBroken e) {
            form.refuse(form.standing, e.getMessage() == null ? "This cannot be recorded" : e.getMessage());
            return form(person, form).errors(form).response();
        }
        return Redirects.withNotice("/office/members/" + number, "Recorded");
    }

    private void record(PersonId id, String what, String reason) {
        switch (what) {
            case StandingForm.BACK -> change.takeBack(id, reason);
            case StandingForm.RETURNED -> returns.note(id.value(), reason);
            default -> change.record(id, PersonStatus.valueOf(what), reason);
        }
    }
}
