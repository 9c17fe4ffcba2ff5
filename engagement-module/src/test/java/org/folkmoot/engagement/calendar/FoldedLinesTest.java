package org.folkmoot.engagement.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedLinesTest {

    @Test
    void longLinesAreBrokenAfterSeventyFiveBytesAndReadAsOneAgain() {
        String calendar =
                "BEGIN:VEVENT\r\nDESCRIPTION:" + "Siobhán’s long evening 🎈 ".repeat(20) + "\r\nEND:VEVENT\r\n";

        String folded = FoldedLines.of(calendar);

        assertThat(folded.lines())
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(calendar);
        assertThat(folded).startsWith("BEGIN:VEVENT\r\n").endsWith("END:VEVENT\r\n");
    }
}
