package org.folkmoot.strategy.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The faults of old pages are put right, or somebody is told of them. */
class CleanPasteTest {

    @Test
    void wordsOfAPictureThatRanIntoTheTextBecomeItsHeading() {
        CleanPaste.Result result = CleanPaste.of(
                "762\n\nWorking TogetherThe values of the NHS should be met by everyone in the city, every time they come.");

        assertThat(result.markdown())
                .isEqualTo("## Working Together\n\nThe values of the NHS should be met by everyone in the city,"
                        + " every time they come.\n");
        assertThat(result.done())
                .containsExactly(
                        "Taken out, a number that stood alone: 762",
                        "Parted words that ran together: TogetherThe",
                        "Taken as a heading: Working Together");
    }

    @Test
    void labelsFramesAndTypedSizesAreTakenOut() {
        CleanPaste.Result result = CleanPaste.of("Skip to main content\nNon-urgent advice: Staff\n\n"
                + "Read the framework [pdf] 786KB and the new10-year plan, with\u00a0care.");

        assertThat(result.markdown())
                .isEqualTo("## Staff\n\nRead the framework and the new 10-year plan, with care.\n");
        assertThat(result.done()).hasSize(5);
    }

    @Test
    void aLinkThatIsAnnouncedButMissingIsNamed() {
        assertThat(CleanPaste.of("You can answer the survey online via this link: it takes ten minutes.")
                        .look())
                .hasSize(1);
        assertThat(CleanPaste.of("Answer via this link: [the survey](/consultations/refresh/survey).")
                        .look())
                .isEmpty();
    }

    @Test
    void aParagraphWhoseHeadingWasLostIsNamed() {
        String paragraph = "We speak up when things go wrong, and we learn from it together with you.";

        assertThat(CleanPaste.of("Respect\n\n" + paragraph + "\n\nDignity\n\n" + paragraph + "\n\nCompassion is "
                                + paragraph)
                        .look())
                .hasSize(1);
    }

    @Test
    void theHeadingOfAListLeavesTheList() {
        CleanPaste.Result result = CleanPaste.of("• Building blocks for change:\n• Quality\n• Learning");

        assertThat(result.markdown()).isEqualTo("Building blocks for change:\n\n- Quality\n- Learning\n");
    }

    @Test
    void sentencesThatRanTogetherStaySentences() {
        assertThat(CleanPaste.of("We speak up when things go wrongWe listen to everyone who comes to us, every day.The"
                                + " same counts for our partners in the city and beyond it.")
                        .markdown())
                .isEqualTo("We speak up when things go wrong. We listen to everyone who comes to us, every day. The"
                        + " same counts for our partners in the city and beyond it.\n");
        assertThat(CleanPaste.of("They were chosen with patients\n\n" + "word ".repeat(12)))
                .satisfies(result -> assertThat(result.markdown()).doesNotContain("#"))
                .satisfies(result -> assertThat(result.look()).hasSize(1));
    }

    @Test
    void wordsOfPicturesAndTheWayToThePageAreTakenOut() {
        CleanPaste.Result result =
                CleanPaste.of("Home > About us > Our values\nImage of diverse staff with a heart icon\n"
                        + "heart-icon.png\n\nPhoto of a nurseThe values were chosen by the staff, patients and the people we"
                        + " serve.\nHome / Working together / Partners");

        assertThat(result.markdown())
                .isEqualTo("The values were chosen by the staff, patients and the people we serve.\n");
        assertThat(result.done()).hasSize(6);
    }

    @Test
    void theSourceOfAPageBecomesMarkdown() {
        CleanPaste.Result result = CleanPaste.of("<nav><a href=\"/\">Home</a></nav><h1>Our values</h1>\n"
                + "<p>We are <strong>kind</strong>,<br>and we <a href=\"https://www.example.org/\">listen</a>.</p>"
                + "<img src=\"x.png\" alt=\"Staff at work\"><ul><li>One</li>\n<li>Two &amp; three</li></ul>"
                + "<script>alert(1)</script><ol><li><p>First</p></li></ol>");

        assertThat(result.markdown())
                .isEqualTo("## Our values\n\nWe are **kind**,\nand we [listen](https://www.example.org/).\n\n"
                        + "- One\n- Two & three\n\n1. First\n");
        assertThat(result.done()).anyMatch(each -> each.contains("Staff at work"));
    }

    @Test
    void wordsThatMayHaveRunTogetherAreAskedAboutAndNamesAreNot() {
        CleanPaste.Result result = CleanPaste.of(
                "Everybody CountsEveryone counts. See us on YouTube, ask Ms McDonald, or read /OurPlace and a@OurPlace.org.\n");

        assertThat(result.look()).containsExactly("Do two words run together here? CountsEveryone");
        assertThat(result.markdown()).contains("CountsEveryone");
    }

    @Test
    void cleanTextStaysAsItIs() {
        String text = "## Our values\n\nWe are kind to each other and to everyone who comes to us for help.\n";

        assertThat(CleanPaste.of(text))
                .isEqualTo(new CleanPaste.Result(text, java.util.List.of(), java.util.List.of()));
    }
}
