package org.folkmoot.platform.audit;

import java.time.Clock;
import org.folkmoot.platform.access.BoundActor;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.database.Transactions;
import org.jdbi.v3.core.Jdbi;

/** The real audit log without a container. */
public final class AuditForTests {

    private AuditForTests() {}

    /** An audit log over this database. */
    public static AuditTrail over(Jdbi jdbi, Transactions transactions, Clock clock) {
        AuditRows rows = new AuditRows(jdbi);
        return new AuditTrail(
                rows, new WaitingEntries(rows, transactions), new BoundActor(), new CurrentVisit(), clock);
    }
}
