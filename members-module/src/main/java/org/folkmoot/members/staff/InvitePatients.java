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
import org.folkmoot.members.model.HistoryLine;
import org.folkmoot.members.model.Invitation;
import org.folkmoot.members.model.Invitations;
import org.folkmoot.members.model.Memberships;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.PostalAddress;
import org.folkmoot.members.model.PostcodeDirectory;
import org.folkmoot.members.model.Records;
import org.folkmoot.members.model.rules.CarersApplyThemselves;
import org.folkmoot.members.model.rules.PatientsBecomeMembersUnlessTheyObject;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
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
    private final People people;
    private final Memberships memberships;
    private final Invitations invitations;
    private final PostcodeDirectory postcodes;
    private final FindTheConstituency find;
    private final PresentConstitution constitution;
    private final StaffLetters letters;
    private final Records records;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    InvitePatients() {
        this.who = null;
        this.people = null;
        this.memberships = null;
        this.invitations = null;
        this.postcodes = null;
        this.find = null;
        this.constitution = null;
        this.letters = null;
        this.records = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public InvitePatients(
            WhoItIs who,
            People people,
            Memberships memberships,
            Invitations invitations,
            PostcodeDirectory postcodes,
            FindTheConstituency find,
            PresentConstitution constitution,
            StaffLetters letters,
            Records records,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.who = who;
        this.people = people;
        this.memberships = memberships;
        this.invitations = invitations;
        this.postcodes = postcodes;
        this.find = find;
        this.constitution = constitution;
        this.letters = letters;
        this.records = records;
        this.audit = audit;
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
        Invitation before = invitations.newestOf(id, Invitation.Kind.PATIENT).orElse(null);
        if (before != null && before.state() == Invitation.State.OPTED_OUT) {
            return row.judged(
                    Verdict.NOTHING, id, "Said on " + before.endedOn() + " that they do not wish to be a member");
        }
        if (before != null && before.state() == Invitation.State.WAITS) {
            return row.judged(Verdict.NOTHING, id, "Invited on " + before.invitedOn());
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
        BatchDetails details = Objects.requireNonNull(row.details());
        Fitting fitting = fitting(details).orElseThrow();
        PersonId known = now.person();
        Person person = known == null ? put(details) : people.find(known).orElseThrow();
        LocalDate today = TrustClock.today(clock);
        LocalDate on = constitution.get().terms().joiningUnlessRefused(today, batch.effectOn());
        Option option = fitting.option();
        long invitation = invitations.begin(new Invitations.Begun(
                person.id(),
                batch.id(),
                Invitation.Kind.PATIENT,
                option.constituency(),
                option.classCode(),
                constitution.get().version(),
                today,
                on));
        decided(person, fitting);
        letters.invitePatient(person, invitation, option.name(), on);
        String words = "Invited to be a member of " + option.name() + " from " + Words.date(on) + " unless they say no";
        records.happened(
                person.id(), new HistoryLine(clock.instant(), actor.get().name(), words));
        audit.wrote("patient.invite", "person:" + person.id(), words);
        return now.done(person.id(), known == null, person.version());
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

    private Person put(BatchDetails details) {
        Person person = StaffPerson.of(details, clock.instant(), "patient-file", postcodes);
        person.undecided(PersonStatus.INVITED);
        return people.add(person);
    }

    @Override
    public Row undo(Batch batch, Row row) {
        PersonId id = Objects.requireNonNull(row.person());
        Invitation invitation = invitations.of(batch.id(), id).orElse(null);
        if (invitation == null || invitation.state() != Invitation.State.WAITS) {
            return row.became(RowState.STAYED, "They have joined or said no since");
        }
        letters.withdraw(invitation.id());
        audit.wrote("patient.uninvite", "person:" + id, "the file was taken back");
        if (row.made() && invitations.forgetMade(id, row.personVersion())) {
            return row.withoutPerson();
        }
        invitations.end(
                invitation.id(), Invitation.State.WITHDRAWN, TrustClock.today(clock), "The file was taken back");
        return row.became(RowState.UNDONE, row.reason());
    }
}
