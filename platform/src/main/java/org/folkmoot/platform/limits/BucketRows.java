package org.folkmoot.platform.limits;

import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.PlainSql;
import org.folkmoot.platform.database.Transactions;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Bucket4j's buckets as rows of {@code platform_bucket}: one statement reads a bucket and one writes it where nobody
 * else has meanwhile. Inside a transaction the row is locked, so that those who wait come one after the other.
 */
final class BucketRows extends AbstractCompareAndSwapBasedProxyManager<Long> {

    private static final Duration KEEP = Duration.ofMinutes(10);
    private static final long NANOS = 1_000_000;

    private static final int MOST_SEEN = 10_000;

    private final Jdbi jdbi;
    private final Transactions transactions;

    /** Buckets that this node has met: those are asked for before they are written. */
    private final Set<Long> seen = ConcurrentHashMap.newKeySet();

    BucketRows(Jdbi jdbi, Transactions transactions) {
        super(ClientSideConfig.getDefault());
        this.jdbi = jdbi;
        this.transactions = transactions;
    }

    @Override
    protected CompareAndSwapOperation beginCompareAndSwapOperation(Long id) {
        return new CompareAndSwapOperation() {
            private boolean asked;

            /** Most addresses come for the first time: a new bucket is tried before anybody asks for an old one. */
            @Override
            public Optional<byte[]> getStateData(Optional<Long> timeoutNanos) {
                boolean perhapsNew = !asked && !seen.contains(id);
                asked = true;
                return perhapsNew ? Optional.empty() : read(id);
            }

            @Override
            public boolean compareAndSwap(
                    byte @Nullable [] known, byte[] next, RemoteBucketState state, Optional<Long> timeoutNanos) {
                remember(id);
                long expires = expires(state);
                return known == null ? insert(id, next, expires) : update(id, known, next, expires);
            }
        };
    }

    private void remember(long id) {
        if (seen.size() >= MOST_SEEN) {
            seen.clear();
        }
        seen.add(id);
    }

    private Optional<byte[]> read(long id) {
        String lock = transactions.active() ? " for update" : "";
        return jdbi.withHandle(handle -> PlainSql.first(
                handle, "select state from platform_bucket where id = ?" + lock, row -> row.getBytes(1), id));
    }

    /** False where somebody else was first: the database counts a row that it had to change twice. */
    private boolean insert(long id, byte[] state, long expires) {
        return jdbi.withHandle(handle -> PlainSql.change(
                        handle,
                        "insert into platform_bucket (id, state, expires_at) values (?, ?, ?)"
                                + " on duplicate key update expires_at = expires_at + 1",
                        id,
                        state,
                        expires)
                == 1);
    }

    private boolean update(long id, byte[] known, byte[] next, long expires) {
        return jdbi.withHandle(handle -> PlainSql.change(
                        handle,
                        "update platform_bucket set state = ?, expires_at = ? where id = ? and state = ?",
                        next,
                        expires,
                        id,
                        known)
                == 1);
    }

    private static long expires(RemoteBucketState state) {
        long now = RealTime.now().toEpochMilli();
        return now + state.calculateFullRefillingTime(now * NANOS) / NANOS + KEEP.toMillis();
    }

    /** Removes buckets that are full again; returns how many. */
    int removeExpired(int most) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("delete from platform_bucket where expires_at < :now limit " + most)
                        .bind("now", RealTime.now().toEpochMilli())
                        .execute());
    }

    @Override
    public void removeProxy(Long id) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from platform_bucket where id = :id")
                .bind("id", id)
                .execute());
    }

    @Override
    public boolean isAsyncModeSupported() {
        return false;
    }

    @Override
    protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(Long id) {
        throw new UnsupportedOperationException("Limits are asked for and waited for");
    }

    @Override
    protected CompletableFuture<Void> removeAsync(Long id) {
        throw new UnsupportedOperationException("Limits are asked for and waited for");
    }
}
