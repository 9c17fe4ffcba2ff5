package org.folkmoot.members.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.CaseKind;
import org.folkmoot.members.model.CaseWay;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.PrivacyCase;
import org.folkmoot.members.model.RetentionPolicy;
import org.folkmoot.members.store.JdbiPrivacyCases;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.store.views.RetentionLists;
import org.folkmoot.members.testing.Erasers;
import org.folkmoot.members.testing.MemorySettings;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.members.testing.PlainRun;
import org.folkmoot.members.testing.RemovedFiles;
import org.folkmoot.platform.jobs.Jobs;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class RunRetentionIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("platform", "members");

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 22);
    private static final Map<String, String> BY_HAND = Map.of("by", "office");

    @TempDir
    Path folder;

    private final StandingClock clock = StandingClock.at(TODAY);
    private final Noted noted = new Noted();
    private final MemorySettings settings = new MemorySettings();
    private final StartedJobs jobs = new StartedJobs();
    private MembersUnit unit;
    private PersonId longGone;
    private PersonId justGone;

    @BeforeEach
    void open() {
        unit = new MembersUnit(DATABASE);
        longGone = unit.tx(() -> leftOn(TODAY.minusMonths(12)));
        justGone = unit.tx(() -> leftOn(TODAY.minusMonths(12).plusDays(1)));
        unit.run(() -> unit.people().add(People.annOfBexley()));
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    private PersonId leftOn(LocalDate day) {
        Person person = People.annOfBexley();
        person.left(day);
        return unit.people().add(person).id();
    }

    @Test
    void onlyWhoLeftTwelveMonthsAgoIsErased() {
        PlainRun run = run(BY_HAND, true);

        assertThat(run.result()).isEqualTo("1 record was erased");
        assertThat(status(longGone)).isEqualTo(PersonStatus.ERASED);
        assertThat(status(justGone)).isEqualTo(PersonStatus.LEFT);
        assertThat(noted.audit()).contains("member.erase person:" + longGone + " Kept for 12 months after they left");
    }

    @Test
    void theDryRunErasesNobodyAndIsInTheAudit() {
        assertThat(keep(false).dryRun(RetentionPolicy.LEFT, 10))
                .extracting(RetentionLists.Due::id)
                .containsExactly(longGone.value());

        assertThat(status(longGone)).isEqualTo(PersonStatus.LEFT);
        assertThat(noted.audit()).contains("list records that are due to be erased 1");
    }

    @Test
    void anOpenRequestHoldsTheRecordUntilItIsAnswered() {
        JdbiPrivacyCases cases = new JdbiPrivacyCases(unit.jdbi());
        long id = unit.tx(() -> cases.add(PrivacyCase.received(
                CaseKind.ACCESS, CaseWay.POST, longGone, "Ann Archer", "1 High Street", "A copy", TODAY)));

        assertThat(keep(false).held(RetentionPolicy.LEFT)).isEqualTo(1);
        assertThat(run(BY_HAND, false).result()).isEqualTo("0 records were erased");

        unit.run(() -> cases.close(cases.find(id).orElseThrow(), TODAY, "Sent", "Olive Office"));
        assertThat(run(BY_HAND, false).result()).isEqualTo("1 record was erased");
    }

    @Test
    void whoWasOfferedToStayLatelyIsKeptAsLongFromTheOffer() {
        offered(TODAY.minusMonths(12).plusDays(1), "WAITS");
        assertThat(run(BY_HAND, false).result()).isEqualTo("0 records were erased");

        unit.jdbi().useHandle(handle -> handle.execute("delete from members_invitation"));
        offered(TODAY.minusMonths(12), "WAITS");
        assertThat(run(BY_HAND, false).result()).isEqualTo("1 record was erased");
    }

    private void offered(LocalDate day, String state) {
        unit.jdbi()
                .useHandle(handle -> handle.execute(
                        "insert into members_invitation (person_id, batch_id, kind, state, constituency, constitution,"
                                + " invited_on, counts_on) values (?, 1, 'PUBLIC', ?, 'public-bexley', 3, ?, ?)",
                        longGone.value(),
                        state,
                        day,
                        day.plusDays(60)));
    }

    @Test
    void anotherPeriodIsKept() {
        unit.run(() -> keep(false).change(Map.of(RetentionPolicy.LEFT, 0, RetentionPolicy.REFUSED, 6), false));

        assertThat(run(BY_HAND, false).result()).isEqualTo("2 records were erased");
    }

    @Test
    void atNightNothingIsErasedInTheDemoUntilItIsSwitchedOn() {
        assertThat(run(Map.of(), true).result()).isEqualTo("Not switched on");

        unit.run(() -> keep(true).change(Map.of(), true));
        assertThat(run(Map.of(), true).result()).isEqualTo("1 record was erased");
    }

    @Test
    void aRefusedApplicantIsErasedAfterSixMonths() {
        PersonId refused = unit.tx(() -> {
            Person person = People.ann();
            person.undecided(PersonStatus.REFUSED);
            return unit.people().add(person).id();
        });
        unit.run(() -> unit.jdbi()
                .useHandle(handle -> handle.execute(
                        "insert into members_application (version, person_id, state, verdict, connection, link_version,"
                                + " sent_at, decided_at) values (0, ?, 'REFUSED', 'CLEAR', 'LIVES_HERE', 0, ?, ?)",
                        refused.value(),
                        TODAY.minusMonths(7),
                        TODAY.minusMonths(6))));

        run(BY_HAND, false);

        assertThat(status(refused)).isEqualTo(PersonStatus.ERASED);
    }

    private PlainRun run(Map<String, String> parameters, boolean demo) {
        PlainRun run = new PlainRun(parameters, unit::run);
        new RunRetention(keep(demo), Erasers.over(unit, Erasers.keys(folder), new RemovedFiles(), noted, clock))
                .work(run);
        return run;
    }

    private KeepRecords keep(boolean demo) {
        Installation installation = new Installation(
                name -> name.equals("FOLKMOOT_DEMO") ? Optional.of(String.valueOf(demo)) : Optional.empty());
        return new KeepRecords(settings, installation, new RetentionLists(unit.jdbi()), jobs, noted, clock);
    }

    private PersonStatus status(PersonId id) {
        return unit.tx(() -> unit.people().find(id).orElseThrow().status());
    }

    /** No job is started here: the tests run the work themselves. */
    private static final class StartedJobs implements Jobs {

        @Override
        public long start(String kind, Map<String, String> parameters) {
            return 1;
        }

        @Override
        public void every(java.time.Duration interval, String kind) {
            throw new IllegalStateException("Nothing is planned in this test");
        }

        @Override
        public void cancel(long id) {
            throw new IllegalStateException("Nothing is cancelled in this test");
        }
    }
}
