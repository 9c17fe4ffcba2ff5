package org.folkmoot.members.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.batches.BatchWork;
import org.folkmoot.members.batches.WhoItIs;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Batch;
import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.model.Batch.Row;
import org.folkmoot.members.model.Batch.RowState;
import org.folkmoot.members.model.Batch.Verdict;
import org.folkmoot.members.model.BatchDetails;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Employment;
import org.folkmoot.members.model.Invitation;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Transfer;
import org.folkmoot.members.model.Transfers;
import org.folkmoot.members.model.rules.ContractCountsForTheStaffConstituency;
import org.folkmoot.members.model.rules.OnlyEmployeesAreStaff;
import org.folkmoot.members.model.rules.StaffBecomeMembersUnlessTheyObject;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.Rule;

/** What a file of eligible staff does: who is not a member yet is invited, and becomes one unless they say no. */
@ApplicationScoped
public class InviteStaff implements BatchWork {

    private static final Set<PersonStatus> NOT_INVITED =
            Set.of(PersonStatus.DECEASED, PersonStatus.SUSPENDED, PersonStatus.EXCLUDED);

    private final WhoItIs who;
    private final InviteUnlessTheySayNo invite;
    private final Memberships memberships;
    private final Transfers transfers;
    private final PresentConstitution constitution;
    private final StaffLetters letters;
    private final DecideOnStaff decide;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    InviteStaff() {
        this.who = null;
        this.invite = null;
        this.memberships = null;
        this.transfers = null;
        this.constitution = null;
        this.letters = null;
        this.decide = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public InviteStaff(
            WhoItIs who,
            InviteUnlessTheySayNo invite,
            Memberships memberships,
            Transfers transfers,
            PresentConstitution constitution,
            StaffLetters letters,
            DecideOnStaff decide,
            Audit audit,
            Clock clock) {
        this.who = who;
        this.invite = invite;
        this.memberships = memberships;
        this.transfers = transfers;
        this.constitution = constitution;
        this.letters = letters;
        this.decide = decide;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.STAFF;
    }

    @Override
    public Row judge(Batch batch, Row row) {
        BatchDetails details = Objects.requireNonNull(row.details());
        String refusal = refusal(batch, details);
        WhoItIs.Found found = who.find(details);
        if (!refusal.isEmpty()) {
            Person refused = found.person();
            return refused != null && byTheContract(details).isPresent() && refused.status() != PersonStatus.MEMBER
                    ? row.judged(Verdict.NOT_ELIGIBLE, refused.id(), refusal)
                    : row.judged(Verdict.REFUSED, null, refusal);
        }
        if (found.unsure()) {
            return row.judged(Verdict.UNSURE, null, "Several people on record may be meant");
        }
        Person person = found.person();
        return person == null ? row.judged(Verdict.INVITE, null, "") : known(row, person);
    }

    private String refusal(Batch batch, BatchDetails row) {
        Constituency staff =
                constitution.get().ofKind(ConstituencyKind.STAFF).findFirst().orElse(null);
        Rule automatic = new StaffBecomeMembersUnlessTheyObject(staff);
        Optional<Rule> broken = automatic.broken() ? Optional.of(automatic) : byTheContract(row);
        if (broken.isPresent()) {
            return broken.get().words() + " (" + broken.get().clause() + ")";
        }
        Seat seat = StaffSeat.of(constitution.get(), row.group(), batch.classCode());
        if (seat == null) {
            return row.group() == null
                    ? "The row names no class, and none was chosen for such rows when the file was brought"
                    : "No class of the staff constituency is called “" + row.group() + "”";
        }
        return StaffPerson.contact(row).mail() == null
                        && !StaffPerson.address(row).complete()
                ? "Neither an email address nor a whole postal address: they could not be told"
                : "";
    }

    private Optional<Rule> byTheContract(BatchDetails row) {
        Employment work = Employment.of(row, TrustClock.today(clock));
        return Stream.<Rule>of(
                        new OnlyEmployeesAreStaff(constitution.get().terms(), row.contract()),
                        new ContractCountsForTheStaffConstituency(work.from(), work.until(), work.on()))
                .filter(Rule::broken)
                .findFirst();
    }

    private Row known(Row row, Person person) {
        PersonId id = person.id();
        Membership present = memberships.activeOf(id).orElse(null);
        String staff = constitution
                .get()
                .ofKind(ConstituencyKind.STAFF)
                .findFirst()
                .orElseThrow()
                .code();
        if (present != null && present.constituency().equals(staff)) {
            return row.judged(Verdict.NOTHING, id, "A member of staff already");
        }
        if (NOT_INVITED.contains(person.status())) {
            return row.judged(Verdict.UNSURE, id, "The office has to look at the record");
        }
        if (present != null) {
            return transfers.openOf(id).isPresent()
                    ? row.judged(Verdict.NOTHING, id, "A transfer is under way")
                    : row.judged(Verdict.ELSEWHERE, id, "Whoever works for the trust may be in no other constituency");
        }
        Row before = invite.before(row, id, Invitation.Kind.STAFF);
        return before == null ? row.judged(Verdict.INVITE, id, "On record as number " + id) : before;
    }

    @Override
    public Row apply(Batch batch, Row row) {
        Row now = judge(batch, row);
        if (now.verdict() == null || !now.verdict().acts()) {
            return now.became(RowState.LEFT_OUT, now.reason());
        }
        BatchDetails details = Objects.requireNonNull(row.details());
        if (now.verdict() == Verdict.NOT_ELIGIBLE) {
            return noted(now, details);
        }
        Seat seat = Objects.requireNonNull(StaffSeat.of(constitution.get(), details.group(), batch.classCode()));
        return now.verdict() == Verdict.ELSEWHERE
                ? elsewhere(now, seat)
                : invite.invite(batch, now, Invitation.Kind.STAFF, seat, (person, invitation, on) -> {
                    decide.invited(person.id(), details, seat);
                    letters.invite(person, invitation, batch.id(), seat.name(), on);
                });
    }

    /** Somebody on record is not invited, and can read why; nobody is put on record for this. */
    private Row noted(Row row, BatchDetails details) {
        PersonId id = Objects.requireNonNull(row.person());
        decide.refused(id, details);
        audit.wrote("staff.refuse", "person:" + id, row.reason());
        return row.done(id, false, 0);
    }

    private Row elsewhere(Row row, Seat seat) {
        PersonId id = Objects.requireNonNull(row.person());
        Membership present = memberships.activeOf(id).orElseThrow();
        transfers.begin(List.of(new Transfers.Begun(
                id,
                Transfer.Origin.STAFF,
                Transfer.State.FOUND,
                new Transfer.Seat(present.constituency(), present.classCode()),
                new Transfer.Seat(seat.constituency(), seat.classCode()),
                "Found in a file of staff; whoever works for the trust may be in no other constituency",
                clock.instant(),
                null)));
        audit.wrote("transfer.find", "person:" + id, "works for the trust");
        return row.done(id, false, 0);
    }

    @Override
    public Row undo(Batch batch, Row row) {
        return switch (Objects.requireNonNull(row.verdict())) {
            case NOT_ELIGIBLE -> row.became(RowState.STAYED, "The decision stays on the record");
            case ELSEWHERE -> row.became(RowState.STAYED, "The transfer is in the queue of transfers");
            default -> invite.takeBack(batch, row);
        };
    }
}
