package org.folkmoot.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.folkmoot.platform.database.Transactions;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Says when public pages have become old. Whoever changes what a public page shows calls {@link #changed()} in the same
 * transaction; every node looks once a second and then drops the pages that it keeps.
 */
@ApplicationScoped
public class PublicContent {

    private static final long LOOK_AGAIN_NANOS = 1_000_000_000L;

    private final Jdbi jdbi;
    private final Transactions transactions;
    private final LongSupplier nanos;
    private final AtomicLong changesHere = new AtomicLong();
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile Known known = new Known(0, 0, 0, -1);

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected PublicContent() {
        this(null, null, null);
    }

    @Inject
    public PublicContent(Jdbi jdbi, Transactions transactions) {
        this(jdbi, transactions, System::nanoTime);
    }

    PublicContent(Jdbi jdbi, Transactions transactions, LongSupplier nanos) {
        this.jdbi = jdbi;
        this.transactions = transactions;
        this.nanos = nanos;
    }

    /** Makes every kept public page old, once the running transaction has committed. */
    public void changed() {
        jdbi.useHandle(handle -> handle.execute("insert into platform_content_version (id, version) values (1, 1)"
                + " on duplicate key update version = version + 1"));
        transactions.afterCommit(changesHere::incrementAndGet);
    }

    /** The version of all public content, at most a second old. It never goes back. */
    public long version() {
        return look().version();
    }

    /**
     * What is made from the content now is of this making. For the first second of a version it has a name of its own, since
     * answers that are held for a second, such as settings, may be those of before: what was made with them is made again.
     */
    public String making() {
        Known now = look();
        return now.version() + (nanos.getAsLong() - now.since() < LOOK_AGAIN_NANOS ? " new" : "");
    }

    private Known look() {
        Known before = known;
        long at = nanos.getAsLong();
        // Counted before the question: what commits here meanwhile makes the answer old at once.
        long changes = changesHere.get();
        boolean nothingChangedHere = before.changes() == changes;
        if (nothingChangedHere && at - before.readAt() < LOOK_AGAIN_NANOS) {
            return before;
        }
        return nothingChangedHere && at - before.readAt() < 2 * LOOK_AGAIN_NANOS
                ? lookAlone(before, at, changes)
                : learn(read(before.version()), at, changes);
    }

    /** One asks; whoever comes meanwhile goes by what is known, which is not two seconds old. */
    private Known lookAlone(Known before, long at, long changes) {
        if (!looking.compareAndSet(false, true)) {
            return before;
        }
        try {
            return learn(read(before.version()), at, changes);
        } finally {
            looking.set(false);
        }
    }

    private synchronized Known learn(long read, long at, long changes) {
        Known before = known;
        Known now = before.version() < read || before.changes() < 0
                ? new Known(read, at, at, changes)
                : new Known(before.version(), before.since(), at, changes);
        known = now;
        return now;
    }

    /**
     * Asked outside of any transaction, since one sees changes of its own that may yet be rolled back. While the database is
     * away the pages that are kept are better than none.
     */
    private long read(long otherwise) {
        try {
            return transactions.outside(() -> jdbi.withHandle(
                    handle -> handle.createQuery("select version from platform_content_version where id = 1")
                            .mapTo(Long.class)
                            .findOne()
                            .orElse(otherwise)));
        } catch (JdbiException e) {
            return otherwise;
        }
    }

    /**
     * What this node knows.
     *
     * @param since when this node first saw the version
     * @param readAt when it last looked
     * @param changes how many changes of its own had committed then; under nought before it ever looked
     */
    private record Known(long version, long since, long readAt, long changes) {}
}
