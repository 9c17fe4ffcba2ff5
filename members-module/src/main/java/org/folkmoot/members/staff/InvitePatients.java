package org.folkmoot.members.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.admission.FindTheConstituency;
import org.folkmoot.members.admission.FindTheConstituency.Assessment;
import org.folkmoot.members.batches.BatchWork;
import org.folkmoot.members.batches.WhoItIs;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Batch;
import org.folkmoot.members.model.Batch.Kind;
import org.folkmoot.members.model.Batch.Row;
import org.folkmoot.members.model.Batch.RowState;
import org.folkmoot.members.model.Batch.Verdict;
import org.folkmoot.members.model.BatchDetails;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.Invitation;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.PostalAddress;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.rules.CarersApplyThemselves;
import org.folkmoot.members.model.rules.PatientsBecomeMembersUnlessTheyObject;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.refusals.Rule;

/**
 * What a file of patients does: who is not a member yet is invited to the public constituency where they live or, where
 * none takes them, to the patients', and becomes a member unless they say no. Carers are never invited so.
 */
@ApplicationScoped
public class InvitePatients implements BatchWork {

    private static final Set<PersonStatus> MAY =
            Set.of(PersonStatus.LEFT, PersonStatus.SUPPORTER, PersonStatus.INVITED, PersonStatus.OPTED_OUT);

    private final WhoItIs who;
    private final InviteUnlessTheySayNo invite;
    private final Memberships memberships;
    private final FindTheConstituency find;
    private final PresentConstitution constitution;
    private final StaffLetters letters;
    private final Records records;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    InvitePatients() {
        this.who = null;
        this.invite = null;
        this.memberships = null;
        this.find = null;
        this.constitution = null;
        this.letters = null;
        this.records = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public InvitePatients(
            WhoItIs who,
            InviteUnlessTheySayNo invite,
            Memberships memberships,
            FindTheConstituency find,
            PresentConstitution constitution,
            StaffLetters letters,
            Records records,
            CurrentActor actor,
            Clock clock) {
        this.who = who;
        this.invite = invite;
        this.memberships = memberships;
        this.find = find;
        this.constitution = constitution;
        this.letters = letters;
        this.records = records;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.PATIENTS;
    }

    @Override
    public Row judge(Batch batch, Row row) {
        BatchDetails details = Objects.requireNonNull(row.details());
        String refusal = refusal(details);
        if (!refusal.isEmpty()) {
            return row.judged(Verdict.REFUSED, null, refusal);
        }
        WhoItIs.Found found = who.find(details);
        if (found.unsure()) {
            return row.judged(Verdict.UNSURE, null, "Several people on record may be meant");
        }
        Person person = found.person();
        return person == null ? row.judged(Verdict.INVITE, null, "") : known(row, person);
    }

    private String refusal(BatchDetails row) {
        Constituency patients =
                constitution.get().ofKind(ConstituencyKind.PATIENT).findFirst().orElse(null);
        for (Rule rule :
                List.of(new PatientsBecomeMembersUnlessTheyObject(patients), new CarersApplyThemselves(row.group()))) {
            if (rule.broken()) {
                return rule.words() + " (" + rule.clause() + ")";
            }
        }
        if (StaffPerson.contact(row).mail() == null && !StaffPerson.address(row).complete()) {
            return "Neither an email address nor a whole postal address: they could not be told";
        }
        return row.born() == null
                ? "Without a date of birth nobody knows whether they are old enough"
                : fitting(row).isPresent() ? "" : whyNot(row);
    }

    /** The public constituency first; the patients' only where no public one takes them. */
    private Optional<Fitting> fitting(BatchDetails row) {
        return option(row, Connection.LIVES_HERE).or(() -> option(row, Connection.SERVICE_USER));
    }

    private Optional<Fitting> option(BatchDetails row, Connection connection) {
        Assessment assessment = assess(row, connection);
        return assessment.verdict().options().stream().findFirst().map(each -> new Fitting(assessment, each));
    }

    private Assessment assess(BatchDetails row, Connection connection) {
        PostalAddress address = StaffPerson.address(row);
        LocalDate born = Objects.requireNonNullElse(row.born(), LocalDate.EPOCH);
        return find.assess(connection, born, address.postcode(), null);
    }

    private String whyNot(BatchDetails row) {
        return assess(row, Connection.SERVICE_USER).verdict().findings().stream()
                .findFirst()
                .map(each -> each.words())
                .orElse("No constituency takes them");
    }

    private record Fitting(Assessment assessment, Option option) {}

    private Row known(Row row, Person person) {
        PersonId id = person.id();
        if (memberships.activeOf(id).isPresent()) {
            return row.judged(Verdict.NOTHING, id, "A member already");
        }
        Row before = invite.before(row, id, Invitation.Kind.PATIENT);
        if (before != null) {
            return before;
        }
        return MAY.contains(person.status())
                ? row.judged(Verdict.INVITE, id, "On record as number " + id)
                : row.judged(Verdict.UNSURE, id, "The office has to look at the record");
    }

    @Override
    public Row apply(Batch batch, Row row) {
        Row now = judge(batch, row);
        if (now.verdict() != Verdict.INVITE) {
            return now.became(RowState.LEFT_OUT, now.reason());
        }
        Fitting fitting = fitting(Objects.requireNonNull(row.details())).orElseThrow();
        Option option = fitting.option();
        Seat seat = new Seat(option.constituency(), option.classCode(), option.name());
        return invite.invite(batch, now, Invitation.Kind.PATIENT, seat, (person, invitation, on) -> {
            decided(person, fitting);
            letters.invitePatient(person, invitation, seat.name(), on);
        });
    }

    private void decided(Person person, Fitting fitting) {
        Option option = fitting.option();
        records.decided(new Decision(
                0,
                person.id(),
                clock.instant(),
                fitting.assessment().constitution().version(),
                option.rule(),
                option.clause(),
                "INVITED",
                option.constituency(),
                option.classCode(),
                option.why(),
                fitting.assessment().applicant().inputs(),
                actor.get().name(),
                ("The trust’s file of patients. " + fitting.assessment().evidence()).strip()));
    }

    @Override
    public Row undo(Batch batch, Row row) {
        return invite.takeBack(batch, row);
    }
}
