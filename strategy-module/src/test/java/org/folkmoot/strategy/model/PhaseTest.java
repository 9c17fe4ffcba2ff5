package org.folkmoot.strategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A part that should be over and is not is flagged. */
class PhaseTest {

    private static final YearMonth APRIL = YearMonth.of(2021, 4);
    private static final YearMonth SEPTEMBER = YearMonth.of(2021, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2021, 10);

    @Test
    void thePartWeAreInIsOverdueAfterItsLastMonth() {
        assertThat(phase(true, null).overdue(SEPTEMBER)).isFalse();
        assertThat(phase(true, null).overdue(OCTOBER)).isTrue();
    }

    @Test
    void aPartThatEndedIsNeverOverdue() {
        assertThat(phase(false, SEPTEMBER).overdue(OCTOBER)).isFalse();
    }

    @Test
    void whatAPartDependsOnIsSaidAsASentence() {
        assertThat(onlyIf("we propose to close a ward")).isEqualTo("Only if we propose to close a ward.");
        assertThat(onlyIf("Only if a service changes.")).isEqualTo("Only if a service changes.");
        assertThat(onlyIf(null)).isEmpty();
    }

    private static String onlyIf(@Nullable String conditional) {
        return new Consultation.Phase(3, "Consult", "Ask", APRIL, SEPTEMBER, null, null, false, conditional, true)
                .onlyIf();
    }

    private static Consultation.Phase phase(boolean current, @Nullable YearMonth ended) {
        return new Consultation.Phase(
                1, "Cover", "What to cover", APRIL, SEPTEMBER, APRIL, ended, current, null, false);
    }
}
