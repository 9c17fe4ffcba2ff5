package org.folkmoot.platform.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.folkmoot.platform.access.AccessChanges;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.StoredGrants;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.testing.LocalTransactions;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SessionsIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform");

    private static final Device LAPTOP = new Device("Firefox on Linux");
    private static final Device PHONE = new Device("Safari on iPhone");
    private static final Subject OLIVE = Subject.staff(1);

    private final Jdbi jdbi = TrustJdbi.over(database.dataSource());
    private final Installation installation = new Installation(name -> Optional.empty());
    private final Sessions sessions = new Sessions(jdbi, new SessionLives(installation));
    private final StoredGrants grants = new StoredGrants(jdbi);
    private final LocalTransactions transactions = new LocalTransactions(database.dataSource());
    private final AccessChanges changes = new AccessChanges(transactions);

    @BeforeEach
    void empty() {
        database.emptyTables();
    }

    @Test
    void aSessionIsFoundByItsTokenWithWhatItsOwnerHolds() {
        grants.give(OLIVE, Role.OFFICE, Scope.TRUST);
        String token = start(LAPTOP);

        Actor actor = sessions.find(token).orElseThrow().actor();

        assertThat(actor.name()).isEqualTo("Olive");
        assertThat(actor.may(Permission.SEE_MEMBERS)).isTrue();
        assertThat(actor.may(Permission.ADMINISTER)).isFalse();
    }

    @Test
    void aChangedRoleHoldsAtTheNextRequest() {
        String token = start(LAPTOP);
        assertThat(sessions.find(token).orElseThrow().actor().may(Permission.ADMINISTER))
                .isFalse();

        grants.give(OLIVE, Role.ADMIN, Scope.TRUST);

        assertThat(sessions.find(token).orElseThrow().actor().may(Permission.ADMINISTER))
                .isTrue();
    }

    @Test
    void everyPersonHoldsTheirOwnRecord() {
        String token = sessions.start(Subject.person(7), "Pat", "link", PHONE).token();

        assertThat(sessions.find(token).orElseThrow().actor().may(Permission.USE_OWN_ACCOUNT))
                .isTrue();
    }

    @Test
    void theTokenItselfIsStoredNowhere() {
        String token = start(LAPTOP);

        assertThat(database.rows("select hex(token_hash) h from platform_session")
                        .toString())
                .doesNotContain(token);
        assertThat(sessions.find(Secret.token())).isEmpty();
        assertThat(sessions.find("short")).isEmpty();
    }

    @Test
    void anIdleSessionIsOver() {
        String token = start(LAPTOP);

        database.execute("update platform_session set last_seen = date_sub(last_seen, interval 31 minute)");

        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusy() {
        String token = start(LAPTOP);

        database.execute("update platform_session set expires = date_sub(expires, interval 12 hour)");

        assertThat(sessions.find(token)).isEmpty();
    }

    @Test
    void useIsNotedAtMostOnceAMinute() {
        String token = start(LAPTOP);
        Object before = seen();
        sessions.find(token);
        assertThat(seen()).isEqualTo(before);

        database.execute("update platform_session set last_seen = date_sub(last_seen, interval 2 minute)");
        Object earlier = seen();
        sessions.find(token);

        assertThat(seen()).isNotEqualTo(earlier);
    }

    @Test
    void signingOutEverywhereEndsEverySessionOfThatSubjectOnly() {
        String laptop = start(LAPTOP);
        String phone = start(PHONE);
        String other =
                sessions.start(Subject.staff(2), "Sam", "password", LAPTOP).token();

        assertThat(sessions.endAll(OLIVE, "signed out everywhere")).isEqualTo(2);

        assertThat(sessions.find(laptop)).isEmpty();
        assertThat(sessions.find(phone)).isEmpty();
        assertThat(sessions.find(other)).isPresent();
    }

    @Test
    void aRevokedSessionIsOverAndCannotBeRevokedTwice() {
        String token = start(LAPTOP);
        long id = sessions.live(Long.MAX_VALUE, 10).get(0).id();

        assertThat(sessions.revoke(id)).isTrue();
        assertThat(sessions.revoke(id)).isFalse();
        assertThat(sessions.find(token)).isEmpty();
        assertThat(sessions.live(Long.MAX_VALUE, 10)).isEmpty();
    }

    @Test
    void aDeviceIsNewWhereEarlierSessionsWereOnOthers() {
        assertThat(sessions.start(OLIVE, "Olive", "password", LAPTOP).newDevice())
                .isFalse();
        assertThat(sessions.start(OLIVE, "Olive", "password", LAPTOP).newDevice())
                .isFalse();
        assertThat(sessions.start(OLIVE, "Olive", "password", PHONE).newDevice())
                .isTrue();
    }

    @Test
    void theDefaultsAreThoseWeDocument() {
        SessionLives lives = new SessionLives(installation);

        assertThat(lives.idle(Subject.Kind.STAFF)).isEqualTo(Duration.ofMinutes(30));
        assertThat(lives.absolute(Subject.Kind.STAFF)).isEqualTo(Duration.ofHours(12));
        assertThat(lives.idle(Subject.Kind.PERSON)).isEqualTo(Duration.ofHours(20));
        assertThat(lives.absolute(Subject.Kind.PERSON)).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void aHeldSessionIsOverAtOnceWhereItWasRevoked() {
        Sessions holding = new Sessions(transactions.jdbi(), new SessionLives(installation), changes);
        String token = holding.start(OLIVE, "Olive", "password", LAPTOP).token();
        assertThat(holding.find(token)).isPresent();

        transactions.runInNew(() -> {
            holding.endAll(OLIVE, "signed out everywhere");
            assertThat(inAnotherThread(() -> holding.find(token))).isPresent();
        });

        assertThat(holding.find(token)).isEmpty();
    }

    @Test
    void aSessionThatAnotherNodeRevokedIsOverWithinTheSecond() {
        Sessions holding = new Sessions(transactions.jdbi(), new SessionLives(installation), changes);
        String token = start(LAPTOP);
        assertThat(holding.find(token)).isPresent();

        sessions.endAll(OLIVE, "signed out everywhere");

        await().atMost(Duration.ofMillis(1500))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(holding.find(token)).isEmpty());
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneFromHeldSessionsOnceCommitted() {
        Sessions holding = new Sessions(transactions.jdbi(), new SessionLives(installation), changes);
        StoredGrants noted = new StoredGrants(transactions.jdbi(), changes);
        noted.give(OLIVE, Role.ADMIN, Scope.TRUST);
        String token = start(LAPTOP);
        assertThat(administers(holding, token)).isTrue();

        transactions.runInNew(() -> noted.take(OLIVE, Role.ADMIN, Scope.TRUST));

        assertThat(administers(holding, token)).isFalse();
    }

    @Test
    void aRoleWhoseTakingWasUndoneStays() {
        Sessions holding = new Sessions(transactions.jdbi(), new SessionLives(installation), changes);
        StoredGrants noted = new StoredGrants(transactions.jdbi(), changes);
        noted.give(OLIVE, Role.ADMIN, Scope.TRUST);
        String token = start(LAPTOP);

        assertThatThrownBy(() -> transactions.runInNew(() -> {
                    noted.take(OLIVE, Role.ADMIN, Scope.TRUST);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        assertThat(administers(holding, token)).isTrue();
    }

    private static boolean administers(Sessions sessions, String token) {
        return sessions.find(token).orElseThrow().actor().may(Permission.ADMINISTER);
    }

    /** Outside the running transaction, as another request is. */
    private static <T> T inAnotherThread(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private String start(Device device) {
        return sessions.start(OLIVE, "Olive", "password", device).token();
    }

    private static Object seen() {
        return database.rows("select last_seen from platform_session").get(0).get("last_seen");
    }
}
