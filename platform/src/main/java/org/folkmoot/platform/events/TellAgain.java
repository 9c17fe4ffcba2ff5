package org.folkmoot.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.Transactions;

/** Has deliveries that failed tried at once instead of later. */
@ApplicationScoped
public class TellAgain {

    private final EventRows rows;
    private final Audit audit;
    private final Transactions transactions;
    private final EventWake wake;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TellAgain() {
        rows = null;
        audit = null;
        transactions = null;
        wake = null;
    }

    @Inject
    TellAgain(EventRows rows, Audit audit, Transactions transactions, EventWake wake) {
        this.rows = rows;
        this.audit = audit;
        this.transactions = transactions;
        this.wake = wake;
    }

    /** One delivery, or all of them where the id is zero; returns how many. */
    @Transactional
    public int tell(long id) {
        int again = rows.tryAgain(id, RealTime.now());
        audit.wrote("event.retry", id == 0 ? "events" : "delivery:" + id, again + " deliveries tried again");
        transactions.afterCommit(wake.get()::call);
        return again;
    }
}
