package org.folkmoot.strategy.checking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes a text hard to read is said before it is published. */
class WritingHintsTest {

    @ParameterizedTest
    @CsvSource({
        "care, 1",
        "make, 1",
        "helped, 1",
        "waiting, 2",
        "people, 2",
        "community, 4",
        "the, 1",
        "organisation, 5"
    })
    void syllablesAreGroupsOfVowels(String word, int syllables) {
        assertThat(ReadingAge.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void plainWordsAreForYoungerReadersThanOfficialOnes() {
        String plain = "We want you to get help soon. Call us when you need us. We will tell you how long it takes. "
                .repeat(6);
        String official =
                ("The organisation will facilitate the implementation of transformational interventions across"
                                + " integrated neighbourhood partnerships in collaboration with stakeholder organisations. ")
                        .repeat(6);

        assertThat(ReadingAge.of(plain)).isBetween(5, 9);
        assertThat(ReadingAge.of(official)).isGreaterThan(20);
        assertThat(ReadingAge.of("Too short to say.")).isZero();
    }

    @Test
    void theFormulaIsTheOneThatIsDocumented() {
        String text = "We care for you. ".repeat(20);

        // 80 words, 20 sentences, 80 syllables: 0.39 * 4 + 11.8 * 1 - 15.59 = -2.23, and no younger than five
        assertThat(ReadingAge.sentences(text)).hasSize(20);
        assertThat(ReadingAge.of(text)).isEqualTo(5);
    }

    @Test
    void lostAndDoubtfulHeadingsAreNamed() {
        assertThat(text("## One\n\n#### Two:\n\n## One\n\n## \n\n**Three**\n\nText"))
                .containsExactly(
                        "A heading needs no full stop or colon at its end: Two:",
                        "A heading skips a level: Two:",
                        "Two headings say the same: One",
                        "A heading is empty",
                        "A line in bold stands where a heading would: begin it with ## instead");
        assertThat(text("Some words of it. ".repeat(90))).containsExactly("More than 300 words without a heading");
    }

    @Test
    void aLinkSaysWhereItLeads() {
        assertThat(
                        text(
                                "[Click here](/values) or [https://example.org](https://example.org), e.g. [our values](/values)"))
                .containsExactly(
                        "A link has to say where it leads, not “click here”",
                        "A link shows an address instead of words: https://example.org",
                        "Say in English what this means: e.g.");
    }

    @Test
    void theWordsForAPictureSayWhatItShows() {
        var values = ContentJson.read(
                "[{\"name\":\"Kind\",\"picture\":{\"file\":\"files/a.svg\",\"alt\":\"Picture of a heart\"}}]");

        assertThat(WritingHints.of(Shape.of(Kind.VALUES).schemaOf("values"), values))
                .extracting(Hint::words)
                .containsExactly("Say what the picture shows, without “picture of”");
    }

    @Test
    void aPictureInATextIsNoLinkAndItsWordsSayWhatItShows() {
        assertThat(text("![](files/a.png) ![Image of staff](files/a.png) ![Staff at work](files/a.png)"))
                .containsExactly("Say what the picture shows, without “picture of”");
    }

    private static List<String> text(String markdown) {
        return WritingHints.of(Shape.of(Kind.PAGE).schemaOf("text"), TextNode.valueOf(markdown)).stream()
                .map(Hint::words)
                .toList();
    }
}
