package org.folkmoot.engagement.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.engagement.testing.MeetingBuilder.NOW;
import static org.folkmoot.engagement.testing.MeetingBuilder.aMeeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.folkmoot.engagement.model.AnnualPack;
import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.engagement.model.MeetingTime;
import org.folkmoot.engagement.model.Paper;
import org.folkmoot.engagement.model.PaperKind;
import org.folkmoot.engagement.model.QuestionDeadline;
import org.folkmoot.platform.clock.TrustClock;
import org.junit.jupiter.api.Test;

/** What an annual members' meeting lacks, and until when questions are taken. */
class AnnualPackTest {
    private static final ZonedDateTime TODAY = NOW.atZone(TrustClock.LONDON);

    @Test
    void unpublishedPapersAreMissing() {
        AnnualPack pack = AnnualPack.of(
                        aMeeting().ofKind(MeetingKind.ANNUAL_MEMBERS_MEETING).draft(),
                        List.of(paper(PaperKind.ACCOUNTS, true), paper(PaperKind.ANNUAL_REPORT, false)),
                        14,
                        TODAY)
                .orElseThrow();

        assertThat(pack.missing()).containsExactly(PaperKind.AUDITORS_REPORT, PaperKind.ANNUAL_REPORT);
        assertThat(pack.tellBy()).isEqualTo(LocalDate.of(2023, 10, 24));
        assertThat(pack.late()).isFalse();
    }

    @Test
    void noticeAfterTheLastDayIsLate() {
        AnnualPack pack = AnnualPack.of(
                        aMeeting().ofKind(MeetingKind.ANNUAL_MEMBERS_MEETING).draft(),
                        List.of(),
                        14,
                        TODAY.plusDays(23))
                .orElseThrow();

        assertThat(pack.late()).isTrue();
    }

    @Test
    void otherMeetingsNeedNone() {
        assertThat(AnnualPack.of(aMeeting().draft(), List.of(), 14, TODAY)).isEmpty();
    }

    @Test
    void aDeadlineIsTheLastSuchWeekdayOrSomeDaysBefore() {
        LocalDate tuesday = LocalDate.of(2023, 11, 7);
        MeetingTime time = MeetingTime.on(tuesday, LocalTime.of(10, 0), LocalTime.NOON, TrustClock.LONDON);

        assertThat(QuestionDeadline.of(Optional.of("TUESDAY 12:00")).before(time))
                .isEqualTo(time.starts().toInstant());
        assertThat(QuestionDeadline.of(Optional.of("3 17:00")).before(time))
                .isEqualTo(tuesday.minusDays(3)
                        .atTime(17, 0)
                        .atZone(TrustClock.LONDON)
                        .toInstant());
        assertThat(QuestionDeadline.of(Optional.of("soon"))).isEqualTo(QuestionDeadline.USUAL);
    }

    private static Paper paper(PaperKind kind, boolean published) {
        return new Paper(1, 1, null, kind, "P", null, null, 0, "https://a", null, null, published, null, NOW);
    }
}
