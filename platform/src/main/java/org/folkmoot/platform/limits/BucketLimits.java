package org.folkmoot.platform.limits;

import io.github.bucket4j.BucketConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import org.folkmoot.platform.database.Transactions;
import org.jdbi.v3.core.Jdbi;

/** Token buckets in the database, shared by all nodes. Only a hash of the key is stored, so no address is kept. */
@ApplicationScoped
class BucketLimits implements RateLimits {

    private final BucketRows buckets;
    private final Transactions transactions;

    @SuppressWarnings("NullAway") // for the CDI proxy
    BucketLimits() {
        buckets = null;
        transactions = null;
    }

    @Inject
    BucketLimits(Jdbi jdbi, Transactions transactions) {
        this.buckets = new BucketRows(jdbi, transactions);
        this.transactions = transactions;
    }

    @Override
    public boolean take(String name, String key, int most, Duration per) {
        // A limit counts whatever becomes of the caller's transaction.
        return transactions.active()
                ? transactions.outside(() -> takeOne(name, key, most, per))
                : takeOne(name, key, most, per);
    }

    @Override
    public boolean takeInTransaction(String name, String key, int most, Duration per) {
        transactions.require("Taking from a limit with what it limits");
        return takeOne(name, key, most, per);
    }

    private boolean takeOne(String name, String key, int most, Duration per) {
        BucketConfiguration configuration = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, per))
                .build();
        return buckets.builder()
                .build(hash(name + "\n" + most + "\n" + per + "\n" + key), () -> configuration)
                .tryConsume(1);
    }

    /** Removes buckets that are full again; returns how many. */
    int removeExpired(int most) {
        return transactions.outside(() -> buckets.removeExpired(most));
    }

    private static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
