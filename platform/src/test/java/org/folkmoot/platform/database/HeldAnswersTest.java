package org.folkmoot.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HeldAnswersTest {

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicLong version = new AtomicLong();
    private final AtomicLong asked = new AtomicLong();
    private final HeldAnswers<String, Long> held =
            new HeldAnswers<>(answer -> Duration.ofSeconds(answer < 100 ? 1 : 60), 2, version::get, nanos::get);

    @Test
    void anAnswerIsHeldForASecond() {
        assertThat(ask("a")).contains(1L);
        nanos.addAndGet(999_999_999L);
        assertThat(ask("a")).contains(1L);

        nanos.addAndGet(1);

        assertThat(ask("a")).contains(2L);
    }

    @Test
    void anAnswerMayBeHeldLongerThanOthers() {
        asked.set(100);
        assertThat(ask("a")).contains(101L);

        nanos.addAndGet(59_000_000_000L);

        assertThat(ask("a")).contains(101L);
    }

    @Test
    void aChangeMakesAllOld() {
        ask("a");

        version.incrementAndGet();

        assertThat(ask("a")).contains(2L);
    }

    @Test
    void whatChangesWhileItIsReadIsNotHeld() {
        held.get("a", () -> {
            version.incrementAndGet();
            return Optional.of(7L);
        });

        assertThat(ask("a")).contains(1L);
    }

    @Test
    void thatNothingWasFoundIsNotHeld() {
        assertThat(held.get("a", Optional::empty)).isEmpty();

        assertThat(ask("a")).contains(1L);
    }

    @Test
    void whenThereAreTooManyAllGo() {
        ask("a");
        ask("b");
        ask("c");

        assertThat(ask("a")).contains(4L);
    }

    private Optional<Long> ask(String key) {
        return held.get(key, () -> Optional.of(asked.incrementAndGet()));
    }
}
