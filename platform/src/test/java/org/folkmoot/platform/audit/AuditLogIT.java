package org.folkmoot.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.BoundActor;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.access.Visit;
import org.folkmoot.platform.testing.LocalTransactions;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuditLogIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform");

    private static final AuditSearch ALL = new AuditSearch("", "", "", null, null);

    private final LocalTransactions transactions = new LocalTransactions(database.dataSource());
    private final AuditRows rows = new AuditRows(transactions.jdbi());
    private final WaitingEntries waiting = new WaitingEntries(rows, transactions);
    private final AuditTrail trail = new AuditTrail(
            rows,
            waiting,
            new BoundActor(),
            new CurrentVisit(),
            StandingClock.at(Instant.parse("2023-10-02T08:00:00Z")));
    private final AuditLog log = new AuditLog(transactions.jdbi());

    @BeforeEach
    void empty() {
        database.emptyTables();
        BoundActor.bind(new Actor("Olive Office", Subject.staff(1), List.of()));
    }

    @AfterEach
    void unbind() {
        BoundActor.clear();
        CurrentVisit.clear();
    }

    @Test
    void aWriteIsStoredInItsTransactionAndGoesWithIt() {
        assertThatThrownBy(() -> transactions.runInNew(() -> {
                    trail.wrote("member.correct", "person:12", "Name corrected");
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(log.count(ALL)).isZero();

        transactions.runInNew(() -> trail.wrote(
                "member.correct", "person:12", "Name corrected", Map.of("name", new Audit.Change("Jon", "John"))));

        AuditRow row = log.before(ALL, Long.MAX_VALUE, 10).get(0);
        assertThat(row.actor()).isEqualTo("Olive Office");
        assertThat(row.actorRef()).isEqualTo("staff:1");
        assertThat(row.atProduct()).isEqualTo(Instant.parse("2023-10-02T08:00:00Z"));
        assertThat(row.changes()).contains("\"before\":\"Jon\"");
        assertThat(database.number("select person_id from platform_audit")).isEqualTo(12);
    }

    @Test
    void aWriteWithoutAnActorIsAFault() {
        BoundActor.clear();

        assertThatThrownBy(() -> trail.wrote("member.correct", "person:12", "Nobody did it"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void readsAreStoredTogetherAtTheNextTurn() {
        trail.read(new PersonId(12), "Opened the record");
        trail.readMany("members", "surname Jones", 31);
        assertThat(log.count(ALL)).isZero();

        waiting.turn();

        assertThat(log.count(ALL)).isEqualTo(2);
        assertThat(log.before(ALL, Long.MAX_VALUE, 1).get(0).people()).isEqualTo(31);
    }

    @Test
    void readsKeepTheirOrderAcrossGroups() {
        for (int number = 1; number <= 1200; number++) {
            trail.readMany("members", "list " + number, number);
        }
        assertThat(waiting.turn()).isTrue();
        assertThat(waiting.turn()).isTrue();
        assertThat(waiting.turn()).isFalse();

        List<Long> people = new ArrayList<>();
        log.each(ALL, row -> people.add(row.people()));

        assertThat(people).hasSize(1200).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void readsThatWaitAreStoredBeforeTheEnd() {
        for (int number = 1; number <= 700; number++) {
            trail.read(new PersonId(number), "Opened the record");
        }

        waiting.stop();

        assertThat(log.count(ALL)).isEqualTo(700);
    }

    @Test
    void whoReadsWhileTheApplicationStopsIsNotedAtOnce() {
        waiting.stop();

        trail.read(new PersonId(12), "Opened the record");

        assertThat(log.count(ALL)).isEqualTo(1);
    }

    @Test
    void whatCannotBeNotedCannotBeRead() {
        trail.read(new PersonId(1), "Opened the record");
        database.execute("rename table platform_audit to platform_audit_away");
        try {
            assertThatThrownBy(waiting::turn).isInstanceOf(JdbiException.class);

            assertThatThrownBy(() -> trail.read(new PersonId(2), "Opened the record"))
                    .isInstanceOf(JdbiException.class);
        } finally {
            database.execute("rename table platform_audit_away to platform_audit");
        }
        waiting.turn();
        trail.read(new PersonId(3), "Opened the record");
        waiting.turn();

        List<String> about = new ArrayList<>();
        log.each(ALL, row -> about.add(row.subject()));
        assertThat(about).containsExactly("person:3", "person:1");
    }

    @Test
    void whoReadsWhenTooManyWaitStoresTheirOwn() {
        for (int number = 1; number <= WaitingEntries.MOST + 1; number++) {
            trail.read(new PersonId(number), "Opened the record");
        }

        assertThat(log.count(ALL)).isEqualTo(1);
    }

    @Test
    void aRequestThatWroteNothingLeavesAnEntryOfItsOwn() {
        Visit visit = new Visit("0123456789abcdef", "192.0.2.1", "");
        visit.route("/r/{token}");
        trail.request(Actor.VISITOR, visit, "POST", 409);
        waiting.turn();

        AuditRow row = log.before(ALL, Long.MAX_VALUE, 1).get(0);
        assertThat(row.action()).isEqualTo("request.refused");
        assertThat(row.subject()).isEqualTo("route:POST /r/{token}");
        assertThat(row.requestId()).isEqualTo("0123456789abcdef");
    }

    @Test
    void entriesAreFoundByWhoWhatAboutAndDay() {
        trail.wrote("member.correct", "person:12", "one");
        trail.wrote("meeting.approve", "meeting:3", "two");

        assertThat(log.count(new AuditSearch("Olive", "", "", null, null))).isEqualTo(2);
        assertThat(log.count(new AuditSearch("staff:1", "", "", null, null))).isEqualTo(2);
        assertThat(log.count(new AuditSearch("%", "", "", null, null))).isZero();
        assertThat(log.count(new AuditSearch("", "meeting", "", null, null))).isEqualTo(1);
        assertThat(log.count(new AuditSearch("", "", "person:12", null, null))).isEqualTo(1);
        LocalDate day = LocalDate.of(2023, 10, 2);
        assertThat(log.count(new AuditSearch("", "", "", day, day))).isEqualTo(2);
        assertThat(log.count(new AuditSearch("", "", "", day.plusDays(1), null)))
                .isZero();
        assertThat(log.count(new AuditSearch("", "", "", null, day.minusDays(1))))
                .isZero();
    }

    @Test
    void pagesGoByKeyInBothDirectionsAndAnExportHoldsAll() {
        for (int number = 1; number <= 5; number++) {
            trail.wrote("test", "number:" + number, "entry");
        }

        List<AuditRow> first = log.before(ALL, Long.MAX_VALUE, 2);
        List<AuditRow> second = log.before(ALL, first.get(1).id(), 2);
        List<AuditRow> back = log.after(ALL, second.get(0).id(), 2);

        assertThat(second).extracting(AuditRow::subject).containsExactly("number:3", "number:2");
        assertThat(back).isEqualTo(first);
        List<String> exported = new ArrayList<>();
        log.each(ALL, row -> exported.add(row.subject()));
        assertThat(exported).hasSize(5).startsWith("number:5");
    }
}
