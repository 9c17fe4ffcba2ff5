package org.folkmoot.strategy.packs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.platform.packs.ClassPathPack;
import org.folkmoot.platform.packs.PackFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A faulty pack is refused with the file, the line and what was expected. */
class PackFaultTest {

    private static final String REVIEW = """
            review:
              owner: Office
              lastReviewed: '2023-09-18'
              nextReview: '2024-03-31'
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void trust() throws IOException {
        write("trust.yaml", "name: Probe\n");
    }

    @Test
    void aWayToTakePartThatLeadsNowhereIsRefused() throws IOException {
        write("consultations/talk.yaml", consultation("    target: /documents/no-such-document\n"));

        refused("consultations/talk.yaml, line 10", "there is no /documents/no-such-document");
    }

    @Test
    void aWayToTakePartWithoutATargetIsRefused() throws IOException {
        write("consultations/talk.yaml", consultation(""));

        refused("consultations/talk.yaml, line 6", "target");
    }

    @Test
    void aPictureWithoutWordsIsRefused() throws IOException {
        write("files/heart.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        write("home.yaml", """
                about:
                  title: Home
                  intro: Welcome to the site
                  picture:
                    file: files/heart.svg
                """ + REVIEW);

        refused("home.yaml, line 4", "alt");
    }

    @Test
    void aFileThatIsNotThereIsRefused() throws IOException {
        write("home.yaml", """
                about:
                  title: Home
                  intro: Welcome to the site
                  picture:
                    file: files/heart.svg
                    alt: A heart in red
                """ + REVIEW);

        refused("home.yaml, line 5", "the pack has no file files/heart.svg");
    }

    @Test
    void aDraftWithoutADisclaimerIsRefused() throws IOException {
        write("documents/draft.yaml", """
                about:
                  title: Draft
                  summary: A draft that does not say so
                  kind: PLAN
                  state: DRAFT
                renditions: []
                """ + REVIEW);

        refused("documents/draft.yaml, line 1", "disclaimer");
    }

    @Test
    void aMisspeltNameIsRefusedOnItsLine() throws IOException {
        write("home.yaml", """
                about:
                  title: Home
                  intro: Welcome to the site
                  intrduction: Oh dear
                """ + REVIEW);

        refused("home.yaml, line 4", "intrduction");
    }

    @Test
    void aGoalThatDoesNotExistIsRefused() throws IOException {
        write("strategies/plan.yaml", """
                about:
                  name: Plan
                  summary: A plan
                  state: PUBLISHED
                  goalLabel: {one: Goal, many: Goals}
                goals:
                  - number: 1
                    title: Listen
                buildingBlocks:
                  heading: Blocks
                  items:
                    - name: Money
                      supports: [2]
                """ + REVIEW);

        refused("strategies/plan.yaml, line 13", "number 2 is none of the goals");
    }

    @Test
    void anExtensionThatEndsBeforeTheEndFirstAgreedIsRefused() throws IOException {
        write("strategies/plan.yaml", """
                about:
                  name: Plan
                  summary: A plan
                  state: PUBLISHED
                  goalLabel: {one: Goal, many: Goals}
                periods:
                  - name: Five years
                    from: 2018-04
                    until: 2023-03
                    state: CURRENT
                    extensions:
                      - decided: '2023'
                        newEnd: 2022-03
                        reason: A slip of the pen
                """ + REVIEW);

        refused("strategies/plan.yaml, line 13", "an extension ends after 2023-03");
    }

    @Test
    void aDateThatNoCalendarHasIsRefused() throws IOException {
        write("home.yaml", """
                about:
                  title: Home
                  intro: Welcome to the site
                review:
                  owner: Office
                  lastReviewed: '2023-02-30'
                  nextReview: '2024-03-31'
                """);

        refused("home.yaml, line 6", "2023-02-30");
    }

    @Test
    void aReviewThatIsDueBeforeTheLastOneIsRefused() throws IOException {
        write("home.yaml", """
                about:
                  title: Home
                  intro: Welcome to the site
                review:
                  owner: Office
                  lastReviewed: '2023-09-18'
                  nextReview: '2022-03-31'
                """);

        refused("home.yaml, line 7", "2022-03-31 is before 2023-09-18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Working TogetherThe patient comes first", "The new10-year plan"})
    void wordsThatAreRunTogetherAreRefused(String intro) throws IOException {
        write("home.yaml", """
                about:
                  title: Home
                  intro: %s
                """.formatted(intro) + REVIEW);

        refused("home.yaml, line 3", "words are run together");
    }

    @Test
    void aPageWithoutItsMarkdownIsRefused() throws IOException {
        write("pages/privacy.yaml", """
                about:
                  title: Privacy
                  summary: What we keep
                """ + REVIEW);

        refused("pages/privacy.yaml, line 1", "Markdown file");
    }

    private static String consultation(String target) {
        return """
                about:
                  title: Talk
                  summary: Talk to us
                  state: PLANNED
                routes:
                  - audience: Everyone
                    method: SURVEY
                    intent: ANSWER
                    text: Tell us
                """ + target + REVIEW;
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("packs/probe").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void refused(String where, String what) throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, PackFaultTest.class.getClassLoader())) {
            ReadPack pack = new ReadPack(ClassPathPack.of("probe", true, loader));
            assertThatThrownBy(pack::pages)
                    .isInstanceOf(PackFault.class)
                    .hasMessageContaining(where)
                    .hasMessageContaining(what);
        }
    }
}
