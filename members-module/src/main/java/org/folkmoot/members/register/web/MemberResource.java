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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.guardian.SeeTheGuardian;
import org.folkmoot.members.join.JoinMode;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.register.CorrectARecord;
import org.folkmoot.members.register.EndAMembership;
import org.folkmoot.members.register.ForeseeTheConstituency;
import org.folkmoot.members.register.PersonDetails;
import org.folkmoot.members.register.SeeAMember;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.templates.members.register.JtecorrectGenerated;
import org.folkmoot.templates.members.register.JteleaveGenerated;
import org.folkmoot.templates.members.register.JtememberGenerated;
import org.jspecify.annotations.Nullable;

/** One person's record: reading, correcting, ending. */
@Path("/office/members/{number: [0-9]{1,15}}")
@ApplicationScoped
public class MemberResource {

    private static final int CONFLICT = 409;

    private final SeeAMember see;
    private final CorrectARecord correct;
    private final EndAMembership end;
    private final ForeseeTheConstituency foresee;
    private final PresentConstitution constitution;
    private final SeeTheGuardian guardian;
    private final JoinMode mode;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MemberResource() {
        this.see = null;
        this.correct = null;
        this.end = null;
        this.foresee = null;
        this.constitution = null;
        this.guardian = null;
        this.mode = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public MemberResource(
            SeeAMember see,
            CorrectARecord correct,
            EndAMembership end,
            ForeseeTheConstituency foresee,
            PresentConstitution constitution,
            SeeTheGuardian guardian,
            JoinMode mode,
            CurrentActor actor,
            Clock clock) {
        this.see = see;
        this.correct = correct;
        this.end = end;
        this.foresee = foresee;
        this.constitution = constitution;
        this.guardian = guardian;
        this.mode = mode;
        this.actor = actor;
        this.clock = clock;
    }

    /** The record. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View show(@PathParam("number") long number) {
        MemberPage page = new MemberPresenter(
                        see.see(number),
                        constitution,
                        mode,
                        actor.get().may(Permission.DECIDE_EXCLUSIONS),
                        guardian.ifAny(new PersonId(number)).orElse(null))
                .page();
        return View.page(page.name(), out -> JtememberGenerated.render(out, null, page))
                .section(Section.OFFICE)
                .wide()
                .back("/office/members");
    }

    /** The details to correct. */
    @GET
    @Path("correct")
    @Requires(Permission.CHANGE_MEMBERS)
    public View edit(@PathParam("number") long number) {
        Person person = see.read(number, "details to correct");
        return form(number, filled(person), null, "");
    }

    /** Corrects; where someone else was first, both versions are shown and nothing is lost. */
    @POST
    @Path("correct")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response change(@PathParam("number") long number, MultivaluedMap<String, String> input) {
        CorrectForm form = new CorrectForm(TrustClock.today(clock));
        if (!form.bind(input)) {
            return form(number, form, null, "").errors(form).response();
        }
        String elsewhere = elsewhere(number, form);
        if (!elsewhere.isEmpty()) {
            form.foreseen.fill(form.postcode.value());
            form.refuse("Read what the new address means for the constituency, then save again");
            return form(number, form, null, elsewhere).errors(form).response();
        }
        try {
            correct.correct(new PersonId(number), form.readVersion(), form.details(), form.reason.value());
        } catch (Conflict e) {
            return bothVersions(number, form);
        }
        return Redirects.withNotice("/office/members/" + number, "The record was corrected");
    }

    /** What a new address means for the membership; empty where nothing, or where it was said before. */
    private String elsewhere(long number, CorrectForm form) {
        Person person = see.read(number, "details to correct");
        Postcode typed = form.address().postcode();
        if (Objects.equals(typed, person.address().postcode())
                || form.foreseen.value().equals(form.postcode.value())) {
            return "";
        }
        String now = constitution.nameOf(person.constituency(), person.classCode());
        return foresee.elsewhere(person, typed)
                .map(other -> "They are a member of " + now + ". "
                        + (other.isEmpty()
                                ? "No constituency of this kind takes the new address."
                                : "The new address is in the area of " + other + ".")
                        + " The membership stays where it is: they are moved only at their own request, which you can"
                        + " record on the page “Move to another constituency”.")
                .orElse("");
    }

    private Response bothVersions(long number, CorrectForm form) {
        Person person = see.read(number, "details changed by someone else");
        Table both = both(PersonDetails.of(person).words(), form.details().words());
        form.version.fill(person.version());
        form.refuse("Someone else changed this record while you were working on it. Compare both versions, then save"
                + " again to keep yours");
        return form(number, form, both, "").errors(form).status(CONFLICT).response();
    }

    private static Table both(Map<String, String> record, Map<String, String> typed) {
        List<String> differing = new ArrayList<>(record.keySet());
        differing.removeIf(field -> Objects.equals(record.get(field), typed.get(field)));
        return Table.of("What differs")
                .columns("Detail", "On record now", "What you typed")
                .responsive()
                .rows(
                        differing,
                        field -> List.of(field, record.getOrDefault(field, ""), typed.getOrDefault(field, "")));
    }

    private CorrectForm filled(Person person) {
        return new CorrectForm(TrustClock.today(clock)).with(PersonDetails.of(person), person.version());
    }

    private static View form(long number, CorrectForm form, @Nullable Table both, String elsewhere) {
        return View.page(
                        "Correct a record", out -> JtecorrectGenerated.render(out, null, number, form, both, elsewhere))
                .section(Section.OFFICE)
                .back("/office/members/" + number);
    }

    /** Asks once before a membership is ended. */
    @GET
    @Path("leave")
    @Requires(Permission.CHANGE_MEMBERS)
    public View leaving(@PathParam("number") long number) {
        Person person = see.read(number, "before ending the membership");
        return leave(number, person.name().full(), new ReasonForm("Why are they leaving?"));
    }

    /** Ends the membership. */
    @POST
    @Path("leave")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response leave(@PathParam("number") long number, MultivaluedMap<String, String> input) {
        ReasonForm form = new ReasonForm("Why are they leaving?");
        if (!form.bind(input)) {
            Person person = see.read(number, "before ending the membership");
            return leave(number, person.name().full(), form).errors(form).response();
        }
        end.end(new PersonId(number), form.reason.value());
        return Redirects.withNotice("/office/members/" + number, "The membership has ended");
    }

    private static View leave(long number, String name, ReasonForm form) {
        return View.page("End a membership", out -> JteleaveGenerated.render(out, null, number, name, form))
                .section(Section.OFFICE)
                .back("/office/members/" + number);
    }
}
