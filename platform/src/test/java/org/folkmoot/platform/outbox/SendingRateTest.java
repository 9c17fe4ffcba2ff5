package org.folkmoot.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No minute, wherever it begins, has more mails than are allowed. */
class SendingRateTest {
    private final AtomicLong now = new AtomicLong(-5);

    @Test
    void noMinuteHasMoreThanAHostTakes() {
        SendingRate rate = new SendingRate(0, 30, now::get);

        assertThat(taken(rate, "slow.example", 100)).isEqualTo(27);
        assertThat(rate.takeFor("slow.example", true)).isTrue();
        after(Duration.ofSeconds(59));
        assertThat(taken(rate, "slow.example", 100)).isZero();
        assertThat(taken(rate, "other.example", 100)).isEqualTo(27);
        after(Duration.ofSeconds(1));
        assertThat(taken(rate, "slow.example", 10)).isEqualTo(10);
        after(Duration.ofSeconds(30));
        assertThat(taken(rate, "slow.example", 100)).isEqualTo(17);
    }

    @Test
    void aTenthIsKeptForMailThatSomebodyWaitsFor() {
        SendingRate rate = new SendingRate(20, 0, now::get);

        assertThat(IntStream.range(0, 50).filter(each -> rate.take(false)).count())
                .isEqualTo(18);
        assertThat(IntStream.range(0, 50).filter(each -> rate.take(true)).count())
                .isEqualTo(2);
    }

    @Test
    void allHostsTogetherHaveALimitOfTheirOwn() {
        SendingRate rate = new SendingRate(3, 2, now::get);

        assertThat(rate.takeFor("a.example", false) && rate.take(false)).isTrue();
        assertThat(rate.takeFor("a.example", false) && rate.take(false)).isTrue();
        assertThat(rate.takeFor("a.example", false)).isFalse();
        assertThat(rate.takeFor("b.example", false) && rate.take(false)).isTrue();
        assertThat(rate.takeFor("b.example", false)).isTrue();
        assertThat(rate.take(false)).isFalse();
        rate.didNotGo("b.example");
        assertThat(rate.takeFor("b.example", false)).isTrue();
    }

    @Test
    void nothingSetMeansNoLimit() {
        SendingRate rate = new SendingRate(0, 0, now::get);

        assertThat(IntStream.range(0, 10_000).allMatch(each -> rate.takeFor("any.example", false) && rate.take(false)))
                .isTrue();
        rate.didNotGo("any.example");
    }

    private static long taken(SendingRate rate, String host, int tries) {
        return IntStream.range(0, tries)
                .filter(each -> rate.takeFor(host, false))
                .count();
    }

    private void after(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
