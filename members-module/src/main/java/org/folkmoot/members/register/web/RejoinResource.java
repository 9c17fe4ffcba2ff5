package org.folkmoot.members.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Transfer.Seat;
import org.folkmoot.members.register.RejoinAMember;
import org.folkmoot.members.register.SeeAMember;
import org.folkmoot.members.register.TakeBackTheEndOfAMembership;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.templates.members.register.JterejoinGenerated;

/** Joining again on the record of somebody who left. */
@Path("/office/members/{number: [0-9]{1,15}}/rejoin")
@ApplicationScoped
public class RejoinResource {

    private final SeeAMember see;
    private final RejoinAMember rejoin;
    private final TakeBackTheEndOfAMembership back;
    private final PresentConstitution constitution;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RejoinResource() {
        this.see = null;
        this.rejoin = null;
        this.back = null;
        this.constitution = null;
    }

    @Inject
    public RejoinResource(
            SeeAMember see, RejoinAMember rejoin, TakeBackTheEndOfAMembership back, PresentConstitution constitution) {
        this.see = see;
        this.rejoin = rejoin;
        this.back = back;
        this.constitution = constitution;
    }

    /** The form. */
    @GET
    @Requires(Permission.CHANGE_MEMBERS)
    public View ask(@PathParam("number") long number) {
        return page(number, new RejoinForm(constitution.get()));
    }

    private View page(long number, RejoinForm form) {
        Person person = see.read(number, "before joining again");
        String name = person.name().full();
        String before = constitution.nameOf(person.constituency(), person.classCode());
        return View.page("Join again", out -> JterejoinGenerated.render(out, null, number, name, before, form))
                .section(Section.OFFICE)
                .back("/office/members/" + number);
    }

    /** Takes the end of the membership back. */
    @POST
    @Path("take-back")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response takeBack(@PathParam("number") long number) {
        back.takeBack(new PersonId(number));
        return Redirects.withNotice("/office/members/" + number, "The membership goes on: its end was taken back");
    }

    /** Joins again. */
    @POST
    @Requires(Permission.CHANGE_MEMBERS)
    public Response rejoin(@PathParam("number") long number, MultivaluedMap<String, String> input) {
        RejoinForm form = new RejoinForm(constitution.get());
        if (!form.bind(input)) {
            return page(number, form).errors(form).response();
        }
        String doubt = doubt(number, form);
        if (!doubt.isEmpty()) {
            form.doubted.fill(form.to.value());
            form.refuse(form.to, doubt);
            return page(number, form).errors(form).response();
        }
        try {
            rejoin.rejoin(new PersonId(number), Seat.of(form.to.value()), form.reason.value());
        } catch (RuleBroken e) {
            form.refuse(form.to, e.rule().words());
            return page(number, form).errors(form).response();
        }
        return Redirects.withNotice("/office/members/" + number, "They are a member again");
    }

    /** Empty where it was said before. */
    private String doubt(long number, RejoinForm form) {
        return form.doubted.value().equals(form.to.value())
                ? ""
                : rejoin.doubt(see.read(number, "before joining again"), Seat.of(form.to.value()));
    }
}
