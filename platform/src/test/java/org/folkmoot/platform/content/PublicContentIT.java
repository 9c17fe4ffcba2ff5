package org.folkmoot.platform.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.folkmoot.platform.testing.LocalTransactions;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PublicContentIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform");

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final LocalTransactions transactions = new LocalTransactions(database.dataSource());
    private final AtomicLong nanos = new AtomicLong(5 * SECOND);
    private final PublicContent here = new PublicContent(transactions.jdbi(), transactions, nanos::get);
    private final PublicContent elsewhere = new PublicContent(transactions.jdbi(), transactions, nanos::get);

    @BeforeEach
    void empty() {
        database.emptyTables();
    }

    @Test
    void aChangeIsKnownHereAtOnceAndElsewhereInASecond() {
        transactions.runInNew(here::changed);
        long before = elsewhere.version();
        here.version();

        transactions.runInNew(here::changed);

        assertThat(here.version()).isEqualTo(before + 1);
        nanos.addAndGet(SECOND - 1);
        assertThat(elsewhere.version()).isEqualTo(before);
        nanos.addAndGet(1);
        assertThat(elsewhere.version()).isEqualTo(before + 1);
    }

    @Test
    void aChangeThatIsRolledBackIsNone() {
        transactions.runInNew(here::changed);
        long before = here.version();

        try {
            transactions.runInNew(() -> {
                here.changed();
                throw new IllegalStateException("not to be stored");
            });
        } catch (IllegalStateException expected) {
            nanos.addAndGet(SECOND);
        }

        assertThat(here.version()).isEqualTo(before);
    }

    @Test
    void whoLooksInsideATransactionSeesWhatIsCommittedAlone() {
        transactions.runInNew(here::changed);
        long before = elsewhere.version();
        nanos.addAndGet(SECOND);

        transactions.runInNew(() -> {
            elsewhere.changed();

            assertThat(elsewhere.version()).isEqualTo(before);
        });

        assertThat(elsewhere.version()).isEqualTo(before + 1);
    }

    /** Settings and the like are held for a second: what was made with those of before is made once more. */
    @Test
    void theFirstSecondOfAVersionIsAMakingOfItsOwn() {
        String first = here.making();
        nanos.addAndGet(SECOND);
        String settled = here.making();
        transactions.runInNew(here::changed);
        String next = here.making();
        nanos.addAndGet(SECOND);

        assertThat(first).isNotEqualTo(settled);
        assertThat(next).isNotEqualTo(settled).isNotEqualTo(here.making());
    }
}
