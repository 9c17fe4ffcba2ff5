package org.folkmoot.members.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PostalAddress;
import org.folkmoot.members.model.Replay;
import org.folkmoot.members.store.JdbiAbsences;
import org.folkmoot.members.store.JdbiConsents;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.JdbiNotes;
import org.folkmoot.members.store.JdbiRecords;
import org.folkmoot.members.store.JdbiTransfers;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.members.testing.KnownPostcodes;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.members.transfers.FindTransfers;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CorrectARecordIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final LocalDate TODAY = LocalDate.of(2023, 11, 1);
    private static final StandingClock CLOCK = StandingClock.at(TODAY);

    private final Noted noted = new Noted();
    private MembersUnit unit;
    private JdbiRecords records;
    private JdbiNotes notes;
    private CorrectARecord correct;
    private PersonId ann;

    @BeforeEach
    void annOfBexley() {
        unit = new MembersUnit(DATABASE);
        JdbiConstitutions constitutions = new JdbiConstitutions(unit.jdbi());
        constitutions.add(Constitutions.small(), People.CREATED);
        PresentConstitution present = new PresentConstitution(constitutions, CLOCK);
        ForeseeTheConstituency foresee = new ForeseeTheConstituency(present, new KnownPostcodes(), CLOCK);
        ActingAs office = ActingAs.theOffice();
        records = new JdbiRecords(unit.jdbi());
        notes = new JdbiNotes(unit.jdbi());
        FindTransfers transfers = new FindTransfers(
                new JdbiTransfers(unit.jdbi()),
                unit.memberships(),
                new JdbiAbsences(unit.jdbi()),
                foresee,
                noted,
                CLOCK);
        correct = new CorrectARecord(
                unit.people(),
                records,
                new JdbiConsents(unit.jdbi()),
                new KnownPostcodes(),
                transfers,
                new JudgeACorrection(present, foresee, records, notes, new JdbiAbsences(unit.jdbi()), office, CLOCK),
                noted,
                noted,
                office,
                CLOCK);
        ann = unit.tx(() -> {
            PersonId id = unit.people().add(People.annOfBexley()).id();
            unit.memberships().add(new Membership(id, "public-bexley", null, 3, null, People.JOINED));
            return id;
        });
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void aNewAddressElsewhereIsDecidedWithRuleInputsAndEvidenceAndMovesNobody() {
        change(details -> new PersonDetails(
                details.name(),
                details.born(),
                People.address("TN13 1AA"),
                details.contact(),
                details.needs(),
                false,
                false));

        Decision decision = decision();
        assertThat(decision.outcome()).isEqualTo("ELSEWHERE");
        assertThat(decision.rule()).isEqualTo("ApplicantLivesInTheArea");
        assertThat(decision.evidence()).contains("TN13 1AA", "the directory of the tests");
        assertThat(Replay.of(Constitutions.small(), decision)).isEqualTo(Replay.Result.SAME);
        assertThat(unit.tx(() -> unit.memberships().activeOf(ann)).orElseThrow().constituency())
                .isEqualTo("public-bexley");
    }

    @Test
    void aCorrectedDateOfBirthThatStillFitsIsDecidedToo() {
        change(details -> born(details, LocalDate.of(1981, 3, 31)));

        assertThat(decision().outcome()).isEqualTo("STAYS");
        assertThat(Replay.of(Constitutions.small(), decision())).isEqualTo(Replay.Result.SAME);
        assertThat(notes.on(ann)).isEmpty();
    }

    @Test
    void whoIsTooYoungAfterAllBecomesATaskOfTheOffice() {
        change(details -> born(details, TODAY.minusYears(12)));

        assertThat(decision().outcome()).isEqualTo("NOT_COVERED");
        assertThat(decision().rule()).isEqualTo("ApplicantHasReachedTheMinimumAge");
        assertThat(Replay.of(Constitutions.small(), decision())).isEqualTo(Replay.Result.SAME);
        assertThat(notes.on(ann)).singleElement().satisfies(each -> assertThat(each.words())
                .contains("no longer covers"));
    }

    @Test
    void aNewPhoneNumberIsNoDecision() {
        change(details -> new PersonDetails(
                details.name(),
                details.born(),
                details.address(),
                new Contact(
                        details.contact().mail(),
                        "020 7946 0999",
                        details.contact().channel()),
                details.needs(),
                false,
                false));

        assertThat(records.decisionsOn(ann)).isEmpty();
    }

    private static PersonDetails born(PersonDetails details, LocalDate born) {
        PostalAddress address = details.address();
        return new PersonDetails(details.name(), born, address, details.contact(), details.needs(), false, false);
    }

    private Decision decision() {
        List<Decision> all = records.decisionsOn(ann);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void change(UnaryOperator<PersonDetails> changes) {
        unit.run(() -> {
            Person person = unit.people().find(ann).orElseThrow();
            correct.correct(ann, person.version(), changes.apply(PersonDetails.of(person)), "they told us");
        });
    }
}
