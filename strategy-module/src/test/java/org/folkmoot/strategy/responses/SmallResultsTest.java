package org.folkmoot.strategy.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.folkmoot.strategy.model.survey.Choice;
import org.folkmoot.strategy.model.survey.Condition;
import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.model.survey.Question;
import org.folkmoot.strategy.model.survey.QuestionType;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.model.survey.SurveySection;
import org.folkmoot.strategy.model.survey.Tally;
import org.folkmoot.strategy.responses.SurveyResults.QuestionResult;
import org.junit.jupiter.api.Test;

/** Nobody in a small group is told from the results, nor from the difference between two of their tables. */
class SmallResultsTest {

    private static final Questionnaire SURVEY = new Questionnaire(
            null,
            null,
            List.of(
                    page(question("who", null, true, "patient", "carer", "staff")),
                    page(
                            question("good", null, false, "yes", "no"),
                            question("shifts", new Condition("who", List.of("staff")), false, "yes", "no"),
                            question("care", new Condition("who", List.of("carer", "staff")), false, "yes", "no"))));

    private final Tally tally = new Tally();

    @Test
    void aQuestionThatOnlyASmallGroupWasAskedIsNotShown() {
        answer(9, "patient", Map.of("good", "yes"));
        answer(3, "staff", Map.of("good", "yes", "shifts", "no"));

        assertThat(of("shifts").tooFew()).isTrue();
        assertThat(of("good").tooFew()).isFalse();
    }

    @Test
    void whoSaysOfNoGroupThatTheyAreInItCannotBeWorkedOutFromTheOthers() {
        answer(9, "patient", Map.of("good", "yes"));
        answer(8, "carer", Map.of("good", "yes"));
        answer(2, "", Map.of("good", "no"));

        SurveyResults results = results();

        assertThat(results.groupsLeftOut()).isEqualTo("carer");
        assertThat(results.questions().get(1).apart())
                .satisfies(apart -> assertThat(apart.groups()).containsExactly("patient"));
    }

    @Test
    void whatIsLeftOfARowWhenTheGroupsThatAreShownAreTakenAwayIsNoSmallNumberEither() {
        answer(20, "patient", Map.of("good", "yes"));
        answer(10, "patient", Map.of("good", "no"));
        answer(7, "carer", Map.of("good", "yes", "care", "yes"));
        answer(2, "staff", Map.of("good", "no", "care", "no"));

        assertThat(of("good").apart().cells())
                .as("30 less 27 who said yes, 12 less 10 who said no")
                .containsExactly(java.util.Collections.singletonList(null), java.util.Collections.singletonList(null));
    }

    @Test
    void whereNobodyIsLeftOutLargeNumbersAreShown() {
        answer(20, "patient", Map.of("good", "yes"));
        answer(10, "carer", Map.of("good", "yes"));

        assertThat(of("good").apart().cells().get(0)).containsExactly(20L, 10L);
    }

    private void answer(int people, String who, Map<String, String> answers) {
        java.util.Map<String, List<String>> given = new java.util.HashMap<>();
        answers.forEach((question, choice) -> given.put(question, List.of(choice)));
        if (!who.isEmpty()) {
            given.put("who", List.of(who));
        }
        for (int i = 0; i < people; i++) {
            tally.count(SURVEY, new Given(given));
        }
    }

    private SurveyResults results() {
        return ReadResults.results(1, SURVEY, tally, 0, true);
    }

    private QuestionResult of(String key) {
        return results().questions().stream()
                .filter(result -> result.question().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static SurveySection page(Question... questions) {
        return new SurveySection("Page", null, null, null, null, List.of(questions));
    }

    private static Question question(String key, Condition onlyIf, boolean grouping, String... choices) {
        List<Choice> all = java.util.Arrays.stream(choices)
                .map(choice -> new Choice(choice, choice, null))
                .toList();
        return new Question(
                key, QuestionType.ONE, key, null, null, false, all, List.of(), 0, null, null, onlyIf, grouping);
    }
}
