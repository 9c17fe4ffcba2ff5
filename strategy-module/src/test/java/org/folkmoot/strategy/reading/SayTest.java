package org.folkmoot.strategy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.nhsuk.components.Tag;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.strategy.model.Consultation;
import org.folkmoot.strategy.model.coding.ThemeOutcome;
import org.folkmoot.strategy.shape.ContentJson;
import org.junit.jupiter.api.Test;

class SayTest {

    @Test
    void whatCameOfThingsIsToldApartByColourAndWithoutIt() {
        List<Tag> tags = Arrays.stream(ThemeOutcome.values()).map(Say::outcome).toList();

        assertThat(tags).extracting(Tag::colour).doesNotHaveDuplicates();
        assertThat(tags)
                .extracting(tag -> Html.string(tag.content()).substring(0, 1))
                .doesNotHaveDuplicates();
    }

    @Test
    void aConsultationSaysWhenItTakesAnswersOrDid() {
        LocalDate day = LocalDate.of(2025, 11, 3);
        assertThat(Say.whenItTakesAnswers(about("OPEN", day, day.plusDays(50)), day))
                .isEqualTo("It takes answers until 23 December 2025.");
        assertThat(Say.whenItTakesAnswers(about("OPEN", day.plusDays(1), day.plusDays(50)), day))
                .isEqualTo("It opens on 4 November 2025.");
        assertThat(Say.whenItTakesAnswers(about("CLOSED", day.minusDays(50), day), day))
                .as("closed today")
                .isEqualTo("It closed on 3 November 2025.");
        assertThat(Say.whenItTakesAnswers(about("OPEN", day.minusDays(50), day.minusDays(1)), day))
                .isEqualTo("It closed on 2 November 2025.");
    }

    private static Consultation.About about(String state, LocalDate opens, LocalDate closes) {
        return ContentJson.bindText(
                "{\"title\":\"T\",\"summary\":\"S\",\"state\":\"" + state + "\",\"opens\":\"" + opens
                        + "\",\"closes\":\"" + closes + "\"}",
                Consultation.About.class);
    }
}
