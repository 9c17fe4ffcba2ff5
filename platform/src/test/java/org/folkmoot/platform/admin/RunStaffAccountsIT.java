package org.folkmoot.platform.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.BoundActor;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.StoredGrants;
import org.folkmoot.platform.audit.AuditForTests;
import org.folkmoot.platform.outbox.MailWay;
import org.folkmoot.platform.sessions.Secret;
import org.folkmoot.platform.sessions.SessionLives;
import org.folkmoot.platform.sessions.Sessions;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.signin.StaffMails;
import org.folkmoot.platform.staff.StaffAccounts;
import org.folkmoot.platform.testing.FixedSettings;
import org.folkmoot.platform.testing.KeptMessages;
import org.folkmoot.platform.testing.LocalTransactions;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RunStaffAccountsIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform");

    private final LocalTransactions transactions = new LocalTransactions(database.dataSource());
    private final Jdbi jdbi = transactions.jdbi();
    private final StaffAccounts accounts = new StaffAccounts(jdbi);

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
    void withoutAMailServerWhoInvitesIsGivenTheLinkAndTheAuditSaysSo() {
        RunStaffAccounts.Invited invited =
                running(name -> Optional.empty()).add("Ada Example", "ada@trust.example", Set.of(Role.EDITOR));

        String link = Objects.requireNonNull(invited.link());
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(accounts.byInvitation(Secret.hash(RunStaffAccounts.INVITATION, token)))
                .as("it opens the account")
                .isPresent();
        assertThat(database.rows("select detail from platform_audit where action = 'staff.invite'"))
                .singleElement()
                .satisfies(row -> assertThat(row.values().toString()).contains("the link was shown"));
    }

    @Test
    void withAMailServerTheLinkGoesByMailAlone() {
        RunStaffAccounts.Invited invited = running(
                        name -> name.equals("FOLKMOOT_SMTP") ? Optional.of("localhost:25") : Optional.empty())
                .add("Ada Example", "ada@trust.example", Set.of(Role.EDITOR));

        assertThat(invited.link()).isNull();
    }

    private RunStaffAccounts running(java.util.function.Function<String, Optional<String>> configured) {
        Installation installation = new Installation(configured);
        return new RunStaffAccounts(
                accounts,
                new StoredGrants(jdbi),
                new Sessions(jdbi, new SessionLives(installation)),
                new StaffMails(new KeptMessages(), new FixedSettings()),
                new MailWay(installation),
                new FixedSettings(),
                new BoundActor(),
                AuditForTests.over(jdbi, transactions, Clock.systemUTC()));
    }
}
