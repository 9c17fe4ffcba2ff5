package org.folkmoot.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.start.Wake;
import org.folkmoot.platform.start.Worker;

/**
 * Entries that belong to no transaction, such as reads: stored together within a second and before the application
 * stops. Where too many wait, where the last ones could not be stored and after the stop, whoever reads stores the entry
 * first, and what cannot be noted cannot be read.
 */
@ApplicationScoped
public class WaitingEntries implements Worker {

    /** What is stored in well under a second. */
    static final int MOST = 5_000;

    private static final int AT_ONCE = 500;
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final AuditRows rows;
    private final Transactions transactions;
    private final Wake wake = new Wake();
    private final BlockingQueue<AuditEntry> waiting = new LinkedBlockingQueue<>(MOST);
    private volatile boolean refused;
    private volatile boolean stopped;

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
        if (refused || !waiting.offer(entry)) {
            transactions.runInNew(() -> rows.add(entry));
        } else if (stopped) {
            stop();
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
    public boolean ofEveryNode() {
        return true;
    }

    @Override
    public Wake wake() {
        return wake;
    }

    @Override
    public synchronized boolean turn() {
        List<AuditEntry> batch = waiting.stream().limit(AT_ONCE).toList();
        if (!batch.isEmpty()) {
            store(batch);
        }
        return batch.size() == AT_ONCE;
    }

    @Override
    public synchronized void stop() {
        stopped = true;
        while (!waiting.isEmpty()) {
            turn();
        }
    }

    /** Only what is stored leaves the queue, so that a refusal neither loses entries nor mixes their order. */
    private void store(List<AuditEntry> batch) {
        boolean stored = false;
        try {
            transactions.runInNew(() -> rows.add(batch));
            stored = true;
        } finally {
            refused = !stored;
        }
        for (int left = batch.size(); left > 0; left--) {
            waiting.remove();
        }
    }
}
