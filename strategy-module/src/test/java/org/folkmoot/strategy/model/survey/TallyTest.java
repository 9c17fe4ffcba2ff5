package org.folkmoot.strategy.model.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers are counted as people and, apart from them, as choices. */
class TallyTest {

    private static final List<Choice> ABC =
            List.of(new Choice("c1", "A", null), new Choice("c2", "B", null), new Choice("c3", "C", null));

    @Test
    void whereSeveralChoicesAreTakenPeopleAndChoicesAreCountedApart() {
        Questionnaire survey = survey(question("q1", QuestionType.MANY, null));
        Tally tally = new Tally();

        tally.count(survey, given("q1", "c1", "c2"));
        tally.count(survey, given("q1", "c2"));
        tally.count(survey, Given.NOTHING);

        assertThat(tally.all(Cell.PEOPLE)).isEqualTo(3);
        assertThat(tally.all(Cell.answered("q1"))).isEqualTo(2);
        assertThat(tally.all(new Cell("q1", "", "c1"))).isEqualTo(1);
        assertThat(tally.all(new Cell("q1", "", "c2"))).isEqualTo(2);
    }

    @Test
    void aChoiceSentTwiceIsCountedOnce() {
        Tally tally = new Tally();

        tally.count(survey(question("q1", QuestionType.MANY, null)), given("q1", "c1", "c1"));

        assertThat(tally.all(new Cell("q1", "", "c1"))).isEqualTo(1);
    }

    @Test
    void aRankingCountsEachPlaceOfEachChoice() {
        Tally tally = new Tally();

        tally.count(survey(question("q1", QuestionType.RANKING, null)), given("q1", "c3", "c1"));

        assertThat(tally.all(new Cell("q1", "c3", "1"))).isEqualTo(1);
        assertThat(tally.all(new Cell("q1", "c1", "2"))).isEqualTo(1);
        assertThat(tally.all(new Cell("q1", "c2", ""))).isZero();
    }

    @Test
    void answersToWhatAnotherAnswerRulesOutAreNotKept() {
        Question second = question("q2", QuestionType.ONE, new Condition("q1", List.of("c1")));
        Question third = question("q3", QuestionType.ONE, new Condition("q2", List.of("c2")));
        Questionnaire survey = new Questionnaire(
                null, null, List.of(page(question("q1", QuestionType.ONE, null)), page(second), page(third)));
        Given given = new Given(Map.of("q1", List.of("c3"), "q2", List.of("c2"), "q3", List.of("c1")));

        assertThat(survey.kept(given).answers()).containsOnlyKeys("q1");
        assertThat(survey.next(0, survey.kept(given))).isEqualTo(-1);
    }

    @Test
    void whoStoppedGoesOnAfterTheLastPageTheyAnswered() {
        Questionnaire survey = new Questionnaire(
                null,
                null,
                List.of(
                        page(question("q1", QuestionType.ONE, null)),
                        page(question("q2", QuestionType.ONE, null)),
                        page(question("q3", QuestionType.ONE, null))));

        assertThat(survey.lastAnswered(given("q2", "c1"))).isEqualTo(1);
        assertThat(survey.lastAnswered(Given.NOTHING)).isEqualTo(-1);
    }

    @Test
    void aConditionIsSaidInTheWordsOfItsQuestion() {
        Questionnaire survey = survey(question("q1", QuestionType.ONE, null));

        assertThat(survey.asked(new Condition("q1", List.of("c1", "c3"))))
                .isEqualTo("Only for people who chose “A” or “C” for “q1”.");
    }

    @Test
    void whatDecidesMustStandOnAnEarlierPage() {
        Question second = question("q2", QuestionType.ONE, new Condition("q1", List.of("c1")));

        assertThat(QuestionnaireFaults.of(survey(question("q1", QuestionType.ONE, null), second)))
                .singleElement()
                .asString()
                .contains("not on an earlier page");
    }

    private static Questionnaire survey(Question... questions) {
        return new Questionnaire(null, null, List.of(page(questions)));
    }

    private static SurveySection page(Question... questions) {
        return new SurveySection("Page", null, null, null, null, List.of(questions));
    }

    private static Question question(String key, QuestionType type, Condition onlyIf) {
        return new Question(key, type, key, null, null, false, ABC, List.of(), 0, null, null, onlyIf, false);
    }

    private static Given given(String question, String... values) {
        return new Given(Map.of(question, List.of(values)));
    }
}
