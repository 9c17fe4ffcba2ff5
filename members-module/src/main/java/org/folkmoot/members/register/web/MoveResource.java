package org.folkmoot.members.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Transfer;
import org.folkmoot.members.register.ForeseeTheConstituency;
import org.folkmoot.members.register.MoveAMember;
import org.folkmoot.members.register.SeeAMember;
import org.folkmoot.members.register.UndoAMove;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.templates.members.register.JtemoveGenerated;

/** Moving a member to another constituency at the member's request. */
@Path("/office/members/{number: [0-9]{1,15}}/move")
@ApplicationScoped
public class MoveResource {

    private final SeeAMember see;
    private final MoveAMember move;
    private final ForeseeTheConstituency foresee;
    private final PresentConstitution constitution;
    private final UndoAMove back;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MoveResource() {
        this.see = null;
        this.move = null;
        this.foresee = null;
        this.constitution = null;
        this.back = null;
        this.clock = null;
    }

    @Inject
    public MoveResource(
            SeeAMember see,
            MoveAMember move,
            ForeseeTheConstituency foresee,
            PresentConstitution constitution,
            UndoAMove back,
            Clock clock) {
        this.see = see;
        this.move = move;
        this.foresee = foresee;
        this.constitution = constitution;
        this.back = back;
        this.clock = clock;
    }

    /** Asks where to, from when and why. */
    @GET
    @Requires(Permission.CHANGE_MEMBERS)
    public View ask(@PathParam("number") long number) {
        return show(number, form());
    }

    /** Moves; what the constitution refuses is said on the form. */
    @POST
    @Requires(Permission.CHANGE_MEMBERS)
    public Response move(@PathParam("number") long number, MultivaluedMap<String, String> input) {
        MoveForm form = form();
        if (!form.bind(input)) {
            return show(number, form).errors(form).response();
        }
        try {
            move.move(new PersonId(number), form.move());
        } catch (RuleBroken e) {
            form.refuse(e.rule().words());
            return show(number, form).errors(form).response();
        }
        return Redirects.withNotice("/office/members/" + number, "The member was moved");
    }

    /** Takes the last move back; one that was a transfer is taken back there. */
    @POST
    @Path("take-back")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response takeBack(@PathParam("number") long number) {
        PersonId id = new PersonId(number);
        Optional<Transfer> transfer = back.transferOf(id);
        if (transfer.isPresent()) {
            return Redirects.seeOther("/office/transfers/" + transfer.get().id());
        }
        back.takeBack(id);
        return Redirects.withNotice("/office/members/" + number, "The move was taken back");
    }

    private MoveForm form() {
        return new MoveForm(constitution.get(), TrustClock.today(clock));
    }

    private View show(long number, MoveForm form) {
        Person person = see.read(number, "before moving to another constituency");
        Constitution present = constitution.get();
        String name = person.name().full();
        String now = present.nameOf(person.constituency(), person.classCode());
        String by = foresee.elsewhere(person, person.address().postcode()).orElse("");
        String before = back.before(person.id())
                .map(each -> present.nameOf(each.constituency(), each.classCode()))
                .orElse("");
        return View.page(
                        "Move a member", out -> JtemoveGenerated.render(out, null, number, name, now, by, before, form))
                .section(Section.OFFICE)
                .back("/office/members/" + number);
    }
}
