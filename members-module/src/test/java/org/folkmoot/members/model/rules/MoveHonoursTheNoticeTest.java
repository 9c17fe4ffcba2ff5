package org.folkmoot.members.model.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.members.model.Terms;
import org.junit.jupiter.api.Test;

class MoveHonoursTheNoticeTest {

    private static final Terms FOURTEEN = new Terms(14, "annex 9, 1.4", 0, null, List.of());

    @Test
    void fourteenWorkingDaysReachOverChristmasAndTheNewYear() {
        assertThat(MoveHonoursTheNotice.earliest(FOURTEEN, LocalDate.of(2023, 12, 18)))
                .isEqualTo(LocalDate.of(2024, 1, 10));
    }

    @Test
    void aDayTooSoonIsRefusedWithTheFirstPossibleDay() {
        LocalDate notice = LocalDate.of(2023, 10, 2);

        assertThat(new MoveHonoursTheNotice(FOURTEEN, notice, LocalDate.of(2023, 10, 20)).broken())
                .isFalse();
        MoveHonoursTheNotice tooSoon = new MoveHonoursTheNotice(FOURTEEN, notice, LocalDate.of(2023, 10, 19));
        assertThat(tooSoon.broken()).isTrue();
        assertThat(tooSoon.words()).contains("14 working days", "20 October 2023");
        assertThat(tooSoon.clause()).isEqualTo("annex 9, 1.4");
    }

    @Test
    void withoutANoticePeriodAMoveBeginsAtOnce() {
        LocalDate day = LocalDate.of(2023, 10, 2);

        assertThat(new MoveHonoursTheNotice(Terms.NONE, day, day).broken()).isFalse();
    }
}
