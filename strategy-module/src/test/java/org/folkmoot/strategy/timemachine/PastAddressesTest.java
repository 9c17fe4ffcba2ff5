package org.folkmoot.strategy.timemachine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who reads the past stays in it. */
class PastAddressesTest {

    @Test
    void linksAndPicturesLeadToTheSameDay() {
        String html = "<a href=\"/strategies/ours#goal-1\">A</a> <a href=\"/values\">B</a>"
                + " <a href=\"/media/document/plan/plan.pdf\">C</a> <img src=\"/media/values/values/heart.svg\">"
                + " <a href=\"/how-to-join\">D</a> <a href=\"/governors\">E</a> <a href=\"/meetings\">F</a>";

        assertThat(PastAddresses.in(html, LocalDate.of(2023, 10, 18), Set.of("/governors")))
                .isEqualTo("<a href=\"/strategies/ours/as-at/2023-10-18#goal-1\">A</a>"
                        + " <a href=\"/values/as-at/2023-10-18\">B</a>"
                        + " <a href=\"/media/document/plan/as-at/2023-10-18/plan.pdf\">C</a>"
                        + " <img src=\"/media/values/values/as-at/2023-10-18/heart.svg\">"
                        + " <a href=\"/how-to-join/as-at/2023-10-18\">D</a>"
                        + " <a href=\"/governors/as-at/2023-10-18\">E</a> <a href=\"/meetings\">F</a>");
    }

    @Test
    void whatIsToBeDoneStaysToday() {
        String html = "<a href=\"/documents/plan/ask\">A</a> <a href=\"/consultations/talk/survey\">B</a>"
                + " <a href=\"https://example.org/values\">C</a>";

        assertThat(PastAddresses.in(html, LocalDate.of(2023, 10, 18), Set.of("/governors")))
                .isEqualTo(html);
    }
}
