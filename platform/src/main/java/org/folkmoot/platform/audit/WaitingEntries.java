package org.folkmoot.platform.audit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.start.Wake;
import org.folkmoot.platform.start.Worker;

/**
 * Entries that belong to no transaction, such as reads: stored together within a second and before the application
 * stops. Where too many wait, or the database refuses, the request that reads waits with them.
 */
@ApplicationScoped
public class WaitingEntries implements Worker {

    private static final int MOST = 20_000;
    private static final int AT_ONCE = 500;
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final AuditRows rows;
    private final Transactions transactions;
    private final Wake wake = new Wake();
    private final BlockingQueue<AuditEntry> waiting = new LinkedBlockingQueue<>(MOST);

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected WaitingEntries() {
        this.rows = null;
        this.transactions = null;
    }

    @Inject
    WaitingEntries(AuditRows rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    void add(AuditEntry entry) {
        if (!waiting.offer(entry)) {
            transactions.runInNew(() -> rows.add(List.of(entry)));
        }
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public int threads() {
        return 1;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public Wake wake() {
        return wake;
    }

    @Override
    public boolean turn() {
        List<AuditEntry> batch = new ArrayList<>(AT_ONCE);
        waiting.drainTo(batch, AT_ONCE);
        if (batch.isEmpty()) {
            return false;
        }
        store(batch);
        return batch.size() == AT_ONCE;
    }

    @PreDestroy
    void storeTheRest() {
        while (!waiting.isEmpty()) {
            turn();
        }
    }

    private void store(List<AuditEntry> batch) {
        boolean stored = false;
        try {
            transactions.runInNew(() -> rows.add(batch));
            stored = true;
        } finally {
            if (!stored) {
                batch.forEach(waiting::offer);
            }
        }
    }
}
