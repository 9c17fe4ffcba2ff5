package org.folkmoot.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;
import org.folkmoot.platform.database.Transactions;

/**
 * Counts the changes that this node makes to sessions and roles. What is held of them under an earlier count is old, so
 * that signing out or taking a role away bites here at once; on other nodes it does when their second is over.
 */
@ApplicationScoped
public class AccessChanges {

    private final Transactions transactions;
    private final AtomicLong count = new AtomicLong();

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected AccessChanges() {
        this.transactions = null;
    }

    @Inject
    public AccessChanges(Transactions transactions) {
        this.transactions = transactions;
    }

    /** How many changes there have been since the start. */
    public long count() {
        return count.get();
    }

    /** Notes a change, once the running transaction has committed. */
    public void note() {
        if (transactions.active()) {
            transactions.afterCommit(count::incrementAndGet);
        } else {
            count.incrementAndGet();
        }
    }
}
