package org.folkmoot.nhsuk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void aSentenceEndsOnce() {
        assertThat(Words.sentence("because of the pandemic")).isEqualTo("because of the pandemic.");
        assertThat(Words.sentence("Because of the pandemic. ")).isEqualTo("Because of the pandemic.");
        assertThat(Words.sentence("Who said “never”?")).isEqualTo("Who said “never”?");
        assertThat(Words.sentence("They said “never.”")).isEqualTo("They said “never.”");
    }

    @Test
    void datesAreWrittenOut() {
        assertThat(Words.date(LocalDate.of(2023, 10, 18))).isEqualTo("18 October 2023");
        assertThat(Words.dayAndDate(LocalDate.of(2025, 3, 4))).isEqualTo("Tuesday 4 March 2025");
    }

    @ParameterizedTest
    @CsvSource({"18:30,6.30pm", "18:00,6pm", "12:00,midday", "00:00,midnight", "00:05,12.05am", "12:01,12.01pm"})
    void timesAreSaidAsTheNhsSaysThem(LocalTime time, String words) {
        assertThat(Words.time(time)).isEqualTo(words);
    }

    @Test
    void anOccasionHasItsDayOnce() {
        LocalDateTime start = LocalDateTime.of(2025, 3, 4, 18, 0);

        assertThat(Words.occasion(start, start.plusHours(2))).isEqualTo("Tuesday 4 March 2025, 6pm to 8pm");
        assertThat(Words.occasion(start, start.plusDays(1)))
                .isEqualTo("Tuesday 4 March 2025, 6pm to 6pm on Wednesday 5 March 2025");
    }

    @Test
    void instantsAreSaidInLondonTime() {
        assertThat(Words.dateAndTime(Instant.parse("2026-07-01T11:00:00Z"))).isEqualTo("1 July 2026 at midday");
    }

    @ParameterizedTest
    @CsvSource({
        "0,no members",
        "1,1 member",
        "2,2 members",
        "10000,'10,000 members'",
        "10001,'more than 10,000 members'"
    })
    void countsStopAtTenThousand(long number, String words) {
        assertThat(Words.cappedCount(number, "member", "members")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"870,870 bytes", "12000,12KB", "999499,999KB", "999500,1MB", "1400000,1.4MB", "2000000000,2GB"})
    void sizesAreSaidInTheLargestUnit(long bytes, String words) {
        assertThat(Words.size(bytes)).isEqualTo(words);
    }

    @Test
    void listsEndWithAnd() {
        assertThat(Words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Words.list(List.of("a"))).isEqualTo("a");
        assertThat(Words.list(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,today", "1,tomorrow", "-1,yesterday", "3,in 3 days", "-3,3 days ago"})
    void daysAreCountedFromToday(long days, String words) {
        LocalDate today = LocalDate.of(2026, 11, 12);

        assertThat(Words.daysFrom(today, today.plusDays(days))).isEqualTo(words);
    }

    @Test
    void aSentenceThatBeginsWithACountBeginsWithACapital() {
        assertThat(Words.countFirst(0, "person was", "people were")).isEqualTo("No people were");
        assertThat(Words.countFirst(1, "person was", "people were")).isEqualTo("1 person was");
    }
}
