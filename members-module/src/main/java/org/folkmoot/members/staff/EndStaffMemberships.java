package org.folkmoot.members.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.admission.FindTheConstituency;
import org.folkmoot.members.batches.BatchWork;
import org.folkmoot.members.batches.WhoItIs;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Absence;
import org.folkmoot.members.model.Absences;
import org.folkmoot.members.model.Batch;
import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.model.Batch.Row;
import org.folkmoot.members.model.Batch.RowState;
import org.folkmoot.members.model.Batch.Verdict;
import org.folkmoot.members.model.BatchDetails;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Invitation;
import org.folkmoot.members.model.Invitations;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.register.EndAMembership;
import org.folkmoot.members.register.GoOnAsAMember;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.clock.TrustClock;
import org.jspecify.annotations.Nullable;

/**
 * What a file of leavers does: staff membership ends with the work, on the last day that the file names, and whoever lives in
 * the area is offered to stay.
 */
@ApplicationScoped
public class EndStaffMemberships implements BatchWork {

    /** Why these memberships end. */
    static final String REASON = "Left the trust’s employment";

    private static final int OFFER_DAYS = 60;

    private final WhoItIs who;
    private final People people;
    private final Memberships memberships;
    private final Absences absences;
    private final Invitations invitations;
    private final FindTheConstituency find;
    private final EndAMembership end;
    private final GoOnAsAMember goOn;
    private final StaffLetters letters;
    private final DecideOnStaff decide;
    private final PresentConstitution constitution;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EndStaffMemberships() {
        this.who = null;
        this.people = null;
        this.memberships = null;
        this.absences = null;
        this.invitations = null;
        this.find = null;
        this.end = null;
        this.goOn = null;
        this.letters = null;
        this.decide = null;
        this.constitution = null;
        this.clock = null;
    }

    @Inject
    public EndStaffMemberships(
            WhoItIs who,
            People people,
            Memberships memberships,
            Absences absences,
            Invitations invitations,
            FindTheConstituency find,
            EndAMembership end,
            GoOnAsAMember goOn,
            StaffLetters letters,
            DecideOnStaff decide,
            PresentConstitution constitution,
            Clock clock) {
        this.who = who;
        this.people = people;
        this.memberships = memberships;
        this.absences = absences;
        this.invitations = invitations;
        this.find = find;
        this.end = end;
        this.goOn = goOn;
        this.letters = letters;
        this.decide = decide;
        this.constitution = constitution;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.LEAVERS;
    }

    @Override
    public Row judge(Batch batch, Row row) {
        BatchDetails details = Objects.requireNonNull(row.details());
        LocalDate left = details.leftOn();
        if (left != null && left.isAfter(TrustClock.today(clock))) {
            return row.judged(Verdict.REFUSED, null, "Leaves on " + Words.date(left) + ": bring the row again then");
        }
        WhoItIs.Found found = who.find(details);
        Person person = found.person();
        if (person == null) {
            return found.unsure()
                    ? row.judged(Verdict.UNSURE, null, "Several people on record may be meant")
                    : row.judged(Verdict.NOTHING, null, "Nobody on record");
        }
        return judge(row, person);
    }

    private Row judge(Row row, Person person) {
        Membership present = memberships.activeOf(person.id()).orElse(null);
        boolean staff = present != null
                && constitution
                        .get()
                        .constituency(present.constituency())
                        .filter(each -> each.kind() == ConstituencyKind.STAFF)
                        .isPresent();
        if (present == null || !staff || !person.status().belongs()) {
            return row.judged(Verdict.NOTHING, person.id(), "Not a member of staff now");
        }
        LocalDate left = Objects.requireNonNull(row.details()).leftOn();
        if (left != null && left.isBefore(present.joinedOn())) {
            return row.judged(
                    Verdict.NOTHING,
                    person.id(),
                    "A member of staff since " + Words.date(present.joinedOn())
                            + ", after the day on which they left: if"
                            + " that is wrong, end the membership on their own page");
        }
        Absence away = absences.running(person.id(), TrustClock.today(clock)).orElse(null);
        if (away != null) {
            return row.judged(
                    Verdict.NOTHING, person.id(), "Away until " + Words.date(away.until()) + ": end the absence first");
        }
        Option option = option(person);
        String ends = "Ends on "
                + (left == null ? "the day on which the file is applied" : Words.date(left) + ", their last day")
                + ". ";
        return option == null
                ? row.judged(Verdict.ENDS, person.id(), ends + "No public constituency takes them")
                : row.judged(Verdict.OFFER, person.id(), ends + "May stay in " + option.name());
    }

    private @Nullable Option option(Person person) {
        LocalDate born = Objects.requireNonNullElse(person.born(), LocalDate.EPOCH);
        return find.assess(Connection.LIVES_HERE, born, person.address().postcode(), null).verdict().options().stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public Row apply(Batch batch, Row row) {
        Row now = judge(batch, row);
        PersonId id = now.person();
        if (id == null || now.verdict() == null || !now.verdict().acts()) {
            return now.became(RowState.LEFT_OUT, now.reason());
        }
        LocalDate left = Objects.requireNonNull(row.details()).leftOn();
        end.end(id, left == null ? TrustClock.today(clock) : left, REASON);
        people.flush();
        decide.left(id, left);
        Person person = people.find(id).orElseThrow();
        Option option = now.verdict() == Verdict.OFFER ? option(person) : null;
        if (option != null) {
            offer(batch, person, option);
        }
        return now.done(id, false, person.version());
    }

    private void offer(Batch batch, Person person, Option option) {
        LocalDate today = TrustClock.today(clock);
        LocalDate until = today.plusDays(OFFER_DAYS);
        long id = invitations.begin(new Invitations.Begun(
                person.id(),
                batch.id(),
                Invitation.Kind.PUBLIC,
                option.constituency(),
                option.classCode(),
                constitution.get().version(),
                today,
                until));
        letters.offer(person, id, option.name(), until);
    }

    @Override
    public Row undo(Batch batch, Row row) {
        PersonId id = Objects.requireNonNull(row.person());
        Person person = people.find(id).orElse(null);
        if (person == null || person.version() != row.personVersion() || person.status() != PersonStatus.LEFT) {
            return row.became(RowState.STAYED, "The record has changed since");
        }
        invitations.of(batch.id(), id).ifPresent(each -> {
            letters.withdraw(each.id());
            invitations.end(each.id(), Invitation.State.WITHDRAWN, TrustClock.today(clock), "The file was taken back");
        });
        goOn.goOn(person, REASON);
        return row.became(RowState.UNDONE, row.reason());
    }
}
