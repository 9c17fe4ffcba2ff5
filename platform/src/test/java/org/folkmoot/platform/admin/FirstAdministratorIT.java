package org.folkmoot.platform.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.BoundActor;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.StoredGrants;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.audit.AuditForTests;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.sessions.SessionLives;
import org.folkmoot.platform.sessions.Sessions;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.staff.StaffAccount;
import org.folkmoot.platform.staff.StaffAccounts;
import org.folkmoot.platform.testing.FixedSettings;
import org.folkmoot.platform.testing.LocalTransactions;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FirstAdministratorIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform");

    private static final String TOKEN = "a-long-random-token";
    private static final String PASSWORD = "a quiet harbour at dawn";

    private final LocalTransactions transactions = new LocalTransactions(database.dataSource());
    private final Jdbi jdbi = transactions.jdbi();
    private final StaffAccounts accounts = new StaffAccounts(jdbi);
    private final StoredGrants grants = new StoredGrants(jdbi);
    private final FirstAdministrator first = new FirstAdministrator(
            new FixedSettings(),
            accounts,
            grants,
            new Sessions(jdbi, new SessionLives(new Installation(name -> Optional.empty()))),
            new BoundActor(),
            AuditForTests.over(jdbi, transactions, Clock.systemUTC()),
            jdbi);

    @BeforeEach
    void empty() {
        database.emptyTables();
        BoundActor.bind(Actor.VISITOR);
    }

    @AfterEach
    void unbind() {
        BoundActor.clear();
    }

    @Test
    void theLinkMakesOneAdministratorAndThenNoOther() throws Exception {
        link(Duration.ofHours(1));

        boolean entered = enter("ada@trust.example");
        boolean again = enter("eve@trust.example");

        assertThat(entered).isTrue();
        assertThat(again).isFalse();
        StaffAccount ada = accounts.byMail("ada@trust.example").orElseThrow();
        assertThat(grants.holders(Role.ADMIN, Scope.TRUST)).containsExactly(Subject.staff(ada.id()));
        assertThat(accounts.byMail("eve@trust.example")).isEmpty();
    }

    @Test
    void aLinkThatHasEndedOpensNothing() throws Exception {
        link(Duration.ofHours(-1));

        assertThat(first.opens(TOKEN)).isFalse();
        assertThat(enter("ada@trust.example")).isFalse();
    }

    @Test
    void anotherTokenOpensNothing() throws Exception {
        link(Duration.ofHours(1));

        assertThat(first.opens("some-other-token")).isFalse();
        assertThat(first.opens("")).isFalse();
    }

    private boolean enter(String mail) {
        return transactions.inNew(() -> first.enter(TOKEN, "Ada", mail, PASSWORD));
    }

    private void link(Duration life) throws Exception {
        Instant ends = RealTime.now().plus(life);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(TOKEN.getBytes(StandardCharsets.UTF_8));
        jdbi.useHandle(handle -> handle.execute(
                "insert into platform_setting (name, value) values (?, ?)",
                FirstAdministrator.SETTING,
                HexFormat.of().formatHex(hash) + " " + ends));
    }
}
