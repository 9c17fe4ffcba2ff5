package org.folkmoot.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.folkmoot.platform.testing.LocalTransactions;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BucketLimitsIT {

    private static final int AT_ONCE = 16;
    private static final int MOST = 10;
    private static final Duration HOUR = Duration.ofHours(1);

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform");

    private final LocalTransactions transactions = new LocalTransactions(database.dataSource());

    @Test
    void twoNodesShareALimit() {
        RateLimits first = node();
        RateLimits second = node();

        assertThat(first.take("join", "192.0.2.1", 2, Duration.ofHours(1))).isTrue();
        assertThat(second.take("join", "192.0.2.1", 2, Duration.ofHours(1))).isTrue();

        assertThat(first.take("join", "192.0.2.1", 2, Duration.ofHours(1))).isFalse();
        assertThat(second.take("join", "192.0.2.1", 2, Duration.ofHours(1))).isFalse();
        assertThat(second.take("join", "192.0.2.2", 2, Duration.ofHours(1))).isTrue();
        assertThat(second.take("sign-in", "192.0.2.1", 2, Duration.ofHours(1))).isTrue();
    }

    @Test
    void aLimitCountsEvenWhereTheTransactionRollsBack() {
        RateLimits limits = node();
        try {
            transactions.runInNew(() -> {
                limits.take("once", "key", 1, Duration.ofHours(1));
                throw new IllegalStateException("rolled back");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("rolled back");
        }

        assertThat(limits.take("once", "key", 1, Duration.ofHours(1))).isFalse();
    }

    @Test
    void whatIsTakenInATransactionIsGivenBackWhereItRollsBack() {
        RateLimits limits = node();
        transactions.runInNew(() ->
                assertThat(limits.takeInTransaction("join", "kept", 2, HOUR)).isTrue());
        try {
            transactions.runInNew(() -> {
                limits.takeInTransaction("join", "kept", 2, HOUR);
                throw new IllegalStateException("rolled back");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("rolled back");
        }

        transactions.runInNew(() -> {
            assertThat(limits.takeInTransaction("join", "kept", 2, HOUR)).isTrue();
            assertThat(limits.takeInTransaction("join", "kept", 2, HOUR)).isFalse();
        });
    }

    @Test
    void manyAtOnceTakeExactlyWhatThereIs() throws Exception {
        assertThat(takenAtOnce(limits -> limits.take("crowd", "outside", MOST, HOUR)))
                .isEqualTo(MOST);
        assertThat(takenAtOnce(
                        limits -> transactions.inNew(() -> limits.takeInTransaction("crowd", "inside", MOST, HOUR))))
                .isEqualTo(MOST);
    }

    private long takenAtOnce(Predicate<RateLimits> take) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        CountDownLatch start = new CountDownLatch(AT_ONCE);
        RateLimits limits = node();
        try {
            List<Future<Boolean>> all = IntStream.range(0, AT_ONCE)
                    .mapToObj(each -> threads.submit(() -> {
                        start.countDown();
                        start.await();
                        return take.test(limits);
                    }))
                    .toList();
            long taken = 0;
            for (Future<Boolean> each : all) {
                taken += each.get() ? 1 : 0;
            }
            return taken;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void fullBucketsAreRemoved() {
        BucketLimits limits = node();
        limits.take("brief", "key", 1, Duration.ofMillis(1));
        database.execute("update platform_bucket set expires_at = 1");

        assertThat(limits.removeExpired(10)).isPositive();
    }

    private BucketLimits node() {
        return new BucketLimits(transactions.jdbi(), transactions);
    }
}
