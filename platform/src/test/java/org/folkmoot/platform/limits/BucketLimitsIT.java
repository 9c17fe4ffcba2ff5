package org.folkmoot.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.folkmoot.platform.testing.LocalTransactions;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BucketLimitsIT {

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

    private BucketLimits node() {
        BucketLimits limits = new BucketLimits(transactions.dataSource(), transactions);
        limits.prepare();
        return limits;
    }
}
