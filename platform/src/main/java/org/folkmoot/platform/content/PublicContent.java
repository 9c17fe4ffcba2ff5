package org.folkmoot.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    private volatile Known known = new Known(0, Long.MIN_VALUE);

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected PublicContent() {
        this.jdbi = null;
        this.transactions = null;
    }

    @Inject
    public PublicContent(Jdbi jdbi, Transactions transactions) {
        this.jdbi = jdbi;
        this.transactions = transactions;
    }

    /** Makes every kept public page old, once the running transaction has committed. */
    public void changed() {
        jdbi.useHandle(handle -> handle.execute("insert into platform_content_version (id, version) values (1, 1)"
                + " on duplicate key update version = version + 1"));
        transactions.afterCommit(() -> known = new Known(known.version(), Long.MIN_VALUE));
    }

    /** The version of all public content, at most a second old. */
    public long version() {
        Known now = known;
        long nanos = System.nanoTime();
        if (now.readAt() != Long.MIN_VALUE && nanos - now.readAt() < LOOK_AGAIN_NANOS) {
            return now.version();
        }
        Known fresh = new Known(read(now.version()), nanos);
        known = fresh;
        return fresh.version();
    }

    /** While the database is away the pages that are kept are better than none. */
    private long read(long otherwise) {
        try {
            return jdbi.withHandle(
                    handle -> handle.createQuery("select version from platform_content_version where id = 1")
                            .mapTo(Long.class)
                            .findOne()
                            .orElse(otherwise));
        } catch (JdbiException e) {
            return otherwise;
        }
    }

    private record Known(long version, long readAt) {}
}
