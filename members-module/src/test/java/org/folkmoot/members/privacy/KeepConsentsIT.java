package org.folkmoot.members.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.ConsentLine;
import org.folkmoot.members.model.ConsentLine.Subject;
import org.folkmoot.members.model.LawfulBasis;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Purpose;
import org.folkmoot.members.model.PurposeText;
import org.folkmoot.members.store.JdbiConsents;
import org.folkmoot.members.store.JdbiPurposes;
import org.folkmoot.members.store.JdbiRecords;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.ActingAs;
import org.folkmoot.members.testing.Desk;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KeepConsentsIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private final Noted noted = new Noted();
    private final StandingClock clock = StandingClock.at(People.JOINED);
    private MembersUnit unit;
    private KeepConsents keep;
    private SetAPurpose purposes;
    private PersonId ann;

    @BeforeEach
    void open() {
        unit = new MembersUnit(DATABASE);
        keep = new KeepConsents(
                new JdbiConsents(unit.jdbi()),
                unit.people(),
                new JdbiRecords(unit.jdbi()),
                new Desk(unit, clock, noted).tell,
                noted,
                noted,
                ActingAs.theOffice(),
                clock);
        purposes = new SetAPurpose(new JdbiPurposes(unit.jdbi()), noted, ActingAs.theOffice(), clock);
        ann = unit.tx(() -> unit.people().add(People.annOfBexley()).id());
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void anObjectionCountsAtOnceAndItsHistoryStays() {
        unit.run(() -> keep.record(ann, Subject.REGISTER, true, "By telephone"));
        assertThat(person().objectsToRegister()).isTrue();

        unit.run(() -> keep.record(ann, Subject.REGISTER, false, "By letter"));

        assertThat(person().objectsToRegister()).isFalse();
        assertThat(keep.of(ann)).extracting(ConsentLine::given).containsExactly(false, true);
        assertThat(new JdbiConsents(unit.jdbi()).stands(ann, Subject.REGISTER)).isFalse();
    }

    @Test
    void aPurposeKeepsItsVersions() {
        unit.run(() -> purposes.set(Purpose.ENGAGEMENT, LawfulBasis.CONSENT, "Only with your consent."));
        unit.run(() -> purposes.set(Purpose.ENGAGEMENT, LawfulBasis.PUBLIC_TASK, "You can object."));
        unit.run(() -> purposes.set(Purpose.ENGAGEMENT, LawfulBasis.PUBLIC_TASK, "You can object."));

        assertThat(purposes.versions(Purpose.ENGAGEMENT))
                .extracting(PurposeText::version)
                .containsExactly(2, 1);
        assertThat(purposes.present())
                .filteredOn(each -> each.purpose() == Purpose.ENGAGEMENT)
                .extracting(PurposeText::words)
                .containsExactly("You can object.");
    }

    @Test
    void whatIsAPublicTaskIsNotCalledConsent() {
        assertThatThrownBy(() -> unit.run(
                        () -> purposes.set(Purpose.ENGAGEMENT, LawfulBasis.PUBLIC_TASK, "We have your consent.")))
                .isInstanceOf(RuleBroken.class);
    }

    private Person person() {
        return unit.tx(() -> unit.people().find(ann)).orElseThrow();
    }
}
