package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.refusals.Conflict;

/** Puts failed mails back into the queue. */
@ApplicationScoped
public class SendAgain {

    private final MessageChanges changes;
    private final Audit audit;
    private final Transactions transactions;
    private final OutboxWake wake;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SendAgain() {
        changes = null;
        audit = null;
        transactions = null;
        wake = null;
    }

    @Inject
    SendAgain(MessageChanges changes, Audit audit, Transactions transactions, OutboxWake wake) {
        this.changes = changes;
        this.audit = audit;
        this.transactions = transactions;
        this.wake = wake;
    }

    /** One mail; a conflict where it is no longer one that failed. */
    @Transactional
    public void one(long id) {
        if (changes.again(id, RealTime.now()) == 0) {
            throw Conflict.on("message", id);
        }
        audit.wrote("message.retry", "message:" + id, "Put back into the queue");
        transactions.afterCommit(wake::call);
    }

    /** Every mail that failed; returns how many. Refused addresses are not tried again without someone looking. */
    @Transactional
    public int allFailed() {
        int again = changes.allAgain(RealTime.now());
        audit.wrote("message.retry", "messages", again + " failed messages put back into the queue");
        transactions.afterCommit(wake::call);
        return again;
    }
}
