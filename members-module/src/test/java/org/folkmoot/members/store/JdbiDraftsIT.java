package org.folkmoot.members.store;

import org.folkmoot.members.model.Drafts;
import org.folkmoot.members.testing.DraftsContract;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbiDraftsIT implements DraftsContract {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    @Override
    public Drafts drafts() {
        return new JdbiDrafts(TrustJdbi.over(DATABASE.dataSource()));
    }

    @AfterEach
    void empty() {
        DATABASE.emptyTables();
    }
}
