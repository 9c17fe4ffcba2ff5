package org.folkmoot.engagement.store;

import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.testing.EngagementDatabase;
import org.folkmoot.engagement.testing.InvitationBookContract;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real book keeps the contract. */
class JpaInvitationBookIT implements InvitationBookContract {

    @RegisterExtension
    static final TestDatabase server = TestDatabase.migrated("engagement");

    private EngagementDatabase database;

    @BeforeEach
    void begin() {
        database = EngagementDatabase.begin(server);
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Override
    public InvitationBook book() {
        return new JpaInvitationBook(database.em());
    }

    @Override
    public void forget() {
        database.forget();
    }
}
