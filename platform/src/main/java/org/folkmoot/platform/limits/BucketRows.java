package org.folkmoot.platform.limits;

import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.folkmoot.platform.clock.RealTime;
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

    private final Jdbi jdbi;
    private final Transactions transactions;

    BucketRows(Jdbi jdbi, Transactions transactions) {
        super(ClientSideConfig.getDefault());
        this.jdbi = jdbi;
        this.transactions = transactions;
    }

    @Override
    protected CompareAndSwapOperation beginCompareAndSwapOperation(Long id) {
        return new CompareAndSwapOperation() {
            @Override
            public Optional<byte[]> getStateData(Optional<Long> timeoutNanos) {
                return read(id);
            }

            @Override
            public boolean compareAndSwap(
                    byte @Nullable [] known, byte[] next, RemoteBucketState state, Optional<Long> timeoutNanos) {
                long expires = expires(state);
                return known == null ? insert(id, next, expires) : update(id, known, next, expires);
            }
        };
    }

    private Optional<byte[]> read(long id) {
        String lock = transactions.active() ? " for update" : "";
        return jdbi.withHandle(handle -> handle.createQuery("select state from platform_bucket where id = :id" + lock)
                .bind("id", id)
                .mapTo(byte[].class)
                .findOne());
    }

    /** False where somebody else was first: the database counts a row that it had to change twice. */
    private boolean insert(long id, byte[] state, long expires) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert into platform_bucket (id, state, expires_at)"
                                + " values (:id, :state, :expires) on duplicate key update expires_at = expires_at + 1")
                        .bind("id", id)
                        .bind("state", state)
                        .bind("expires", expires)
                        .execute()
                == 1);
    }

    private boolean update(long id, byte[] known, byte[] next, long expires) {
        return jdbi.withHandle(handle -> handle.createUpdate("update platform_bucket set state = :next,"
                                + " expires_at = :expires where id = :id and state = :known")
                        .bind("next", next)
                        .bind("expires", expires)
                        .bind("id", id)
                        .bind("known", known)
                        .execute()
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
