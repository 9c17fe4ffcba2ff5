package org.folkmoot.platform.limits;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.mysql.Bucket4jMySQL;
import io.github.bucket4j.mysql.MySQLSelectForUpdateBasedProxyManager;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import javax.sql.DataSource;
import org.folkmoot.platform.database.Transactions;

/** Token buckets in the database, shared by all nodes. Only a hash of the key is stored, so no address is kept. */
@ApplicationScoped
class BucketLimits implements RateLimits {

    private static final Duration KEEP = Duration.ofMinutes(10);

    private final DataSource dataSource;
    private final Transactions transactions;

    @SuppressWarnings("NullAway.Init") // made after injection, used by no proxy
    private MySQLSelectForUpdateBasedProxyManager<Long> buckets;

    @SuppressWarnings("NullAway") // for the CDI proxy
    BucketLimits() {
        dataSource = null;
        transactions = null;
    }

    @Inject
    BucketLimits(DataSource dataSource, Transactions transactions) {
        this.dataSource = dataSource;
        this.transactions = transactions;
    }

    @PostConstruct
    void prepare() {
        buckets = Bucket4jMySQL.selectForUpdateBasedBuilder(dataSource)
                .table("platform_bucket")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEEP))
                .build();
    }

    @Override
    public boolean take(String name, String key, int most, Duration per) {
        BucketConfiguration configuration = BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, per))
                .build();
        // A limit counts whatever becomes of the caller's transaction; Bucket4j commits its own.
        return transactions.outside(() -> buckets.builder()
                .build(hash(name + "\n" + most + "\n" + per + "\n" + key), () -> configuration)
                .tryConsume(1));
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
