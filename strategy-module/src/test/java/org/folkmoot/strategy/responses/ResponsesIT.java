package org.folkmoot.strategy.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.model.survey.Identity;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.model.survey.SurveyTerms;
import org.folkmoot.strategy.store.views.ListsOfStrategy;
import org.folkmoot.strategy.store.views.SurveyLines;
import org.folkmoot.strategy.store.views.SurveyNumbers;
import org.folkmoot.strategy.store.views.SurveyVersionRow;
import org.folkmoot.strategy.surveys.LiveSurvey;
import org.folkmoot.strategy.surveys.ReadSurvey;
import org.folkmoot.strategy.testing.SurveyBench;
import org.folkmoot.strategy.testing.Workbench;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People answer surveys; what is stored says no more than it may, and the numbers are right. */
class ResponsesIT {

    private static final String TEWV = "what-the-next-chapter-means";
    private static final Given WORDS = new Given(SurveyBench.said("q1", "李小龍 =HYPERLINK( shorter waits"));

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform", "strategy");

    private Workbench bench;
    private SurveyBench surveys;

    @BeforeEach
    void load() {
        bench = new Workbench(database, LocalDate.of(2025, 11, 3));
        surveys = new SurveyBench(bench);
        if (bench.pages.none()) {
            bench.loadPack("tewv");
        }
        SurveyBench.TABLES.forEach(table -> bench.jdbi().useHandle(h -> h.execute("delete from " + table)));
    }

    @Test
    void thePlainQuestionsOfAPageBecomeASurveyWithTheFirstAnswer() {
        surveys.send().send(surveys.live(TEWV), WORDS, AnswerFlags.NONE, "form-1");

        assertThat(surveys.live(TEWV).version()).isPositive();
        assertThat(database.rows("select person_id, tallied from strategy_response"))
                .hasSize(1);
        assertThat(database.rows("select words from strategy_contribution"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("words").toString()).contains("李小龍"));
    }

    @Test
    void theSameFormSentTwiceCountsOnce() {
        surveys.send().send(surveys.live(TEWV), WORDS, AnswerFlags.NONE, "form-1");
        surveys.send().send(surveys.live(TEWV), WORDS, AnswerFlags.NONE, "form-1");
        surveys.send().send(surveys.live(TEWV), WORDS, AnswerFlags.NONE, "form-2");

        assertThat(database.rows("select id from strategy_response")).hasSize(2);
        assertThat(database.rows("select id from strategy_contribution")).hasSize(2);
    }

    @Test
    void afterTheLastDayAndWithoutAnyAnswerNothingIsTaken() {
        LiveSurvey survey = surveys.live(TEWV);

        assertThatThrownBy(() -> surveys.send().send(survey, Given.NOTHING, AnswerFlags.NONE, "form-1"))
                .isInstanceOf(RuleBroken.class);
        bench.clock.move(Duration.ofDays(60));
        assertThatThrownBy(() -> surveys.send().send(survey, WORDS, AnswerFlags.NONE, "form-1"))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void anAnonymousSurveyOfOneAnswerAPersonKeepsWhoAnsweredApartFromTheAnswers() {
        LiveSurvey survey = once(Identity.ANONYMOUS);
        for (long person : List.of(41L, 7L, 99L)) {
            bench.actor.is(new Actor("Member " + person, Subject.person(person), List.of()));
            surveys.send().send(survey, WORDS, AnswerFlags.NONE, "form-" + person);
        }

        assertThatThrownBy(() -> surveys.send().send(survey, WORDS, AnswerFlags.NONE, "form-again"))
                .isInstanceOf(RuleBroken.class);

        assertThat(database.rows("select id from strategy_response where person_id is null"))
                .hasSize(3);
        assertThat(columns("strategy_spent_token")).containsExactly("token");
        assertThat(columns("strategy_response")).doesNotContain("token");
        assertThat(types("strategy_response")).doesNotContain("datetime", "timestamp", "time");
        assertNothingShared();
        assertThat(bench.audit.written).noneMatch(entry -> entry.contains("person:"));
    }

    /** No value of the one table is in the other, and neither keeps the order in which people came. */
    private void assertNothingShared() {
        List<String> spent = values("select token from strategy_spent_token");
        List<String> answers = values("select * from strategy_response");
        assertThat(spent).hasSize(3).doesNotContainAnyElementsOf(answers);
        assertThat(database
                        .rows("select column_name as name, extra from information_schema.columns"
                                + " where table_schema = database()"
                                + " and table_name in ('strategy_spent_token', 'strategy_response')")
                        .stream()
                        .map(row -> String.valueOf(row.get("extra"))))
                .noneMatch(extra -> extra.contains("auto_increment"));
    }

    @Test
    void whereNamesAreKeptThePersonIsOnTheAnswerUntilErased() {
        LiveSurvey survey = once(Identity.SIGNED_IN);
        assertThatThrownBy(() -> surveys.send().send(survey, WORDS, AnswerFlags.NONE, "form-1"))
                .isInstanceOf(RuleBroken.class);

        bench.actor.is(new Actor("Zoë", Subject.person(7), List.of()));
        surveys.send().send(survey, WORDS, AnswerFlags.NONE, "form-1");
        assertThat(values("select person_id from strategy_response")).containsExactly("7");
        assertThat(values("select person_id from strategy_contribution")).containsExactly("7");

        surveys.forget().forget(new PersonId(7));
        assertThat(values("select person_id from strategy_response")).containsExactly("null");
        assertThat(values("select person_id from strategy_contribution")).containsExactly("null");
        assertThat(values("select words from strategy_contribution")).containsExactly("");
        assertThat(values("select content from strategy_response"))
                .noneMatch(content -> content.contains("shorter waits"));
    }

    @Test
    void whatIsBegunIsFoundByItsLinkUntilItIsSentAndLeavesNothingBehind() {
        String secret = surveys.later().begin(surveys.live(TEWV), WORDS, AnswerFlags.NONE);
        BegunAnswers begun = surveys.later().find(TEWV, secret);
        assertThat(begun.given()).isEqualTo(WORDS);
        assertThat(values("select token from strategy_answer_draft")).doesNotContain(secret);

        surveys.later().keep(begun, secret, begun.given().with(SurveyBench.said("q2", "Ask us")), begun.flags());
        surveys.send().sendBegun(surveys.later().find(TEWV, secret), secret);
        surveys.send().sendBegun(begun, secret);

        assertThatThrownBy(() -> surveys.later().find(TEWV, secret)).isInstanceOf(NotFound.class);
        assertThat(database.rows("select * from strategy_answer_draft")).isEmpty();
        assertThat(values("select content from strategy_response"))
                .singleElement()
                .asString()
                .contains("Ask us");
    }

    @Test
    void aTestRunStoresNoAnswer() {
        long survey = built();
        String secret = surveys.later().tryOut(survey, false);

        surveys.send().sendBegun(surveys.later().find(TEWV, secret), secret);

        assertThat(database.rows("select * from strategy_response")).isEmpty();
    }

    @Test
    void whatIsBegunAndLeftIsRemovedAfterThirtyDays() {
        surveys.later().begin(surveys.live(TEWV), WORDS, AnswerFlags.NONE);

        bench.clock.move(Duration.ofDays(31));

        assertThat(surveys.count().sweep()).isEqualTo(1);
    }

    @Test
    void whatLooksLikeAMachineIsHeldUntilSomeoneLetsItCount() {
        AnswerFlags suspect = new AnswerFlags(false, false, true, false, false);
        surveys.send().send(surveys.live(TEWV), WORDS, suspect, "form-1");
        LiveSurvey survey = surveys.live(TEWV);
        assertThat(database.rows("select * from strategy_contribution")).isEmpty();
        long held = Long.parseLong(values("select id from strategy_response").get(0));

        surveys.lookOver().count(survey.survey(), held);
        assertThat(people(survey)).isEqualTo(1);
        surveys.count().count();
        surveys.lookOver().remove(survey.survey(), held, "spam");

        assertThat(people(survey)).isZero();
        assertThat(database.rows("select * from strategy_contribution")).isEmpty();
    }

    @Test
    void resultsAreTheSameBeforeAndAfterTheAnswersWereAddedUp() {
        for (int i = 0; i < 7; i++) {
            surveys.send().send(surveys.live(TEWV), WORDS, AnswerFlags.NONE, "form-" + i);
        }
        LiveSurvey survey = surveys.live(TEWV);
        SurveyResults before = results(survey);

        assertThat(surveys.count().count()).isEqualTo(7);
        assertThat(surveys.count().count()).isZero();

        assertThat(results(survey)).isEqualTo(before);
        assertThat(before.people()).isEqualTo(7);
        assertThat(before.questions().get(0).people()).isEqualTo(7);
    }

    @Test
    void questionsThatWereAnsweredStayAsTheyWereWhenAnEditorChangesThem() {
        long survey = built();
        LiveSurvey first = surveys.live(TEWV);
        surveys.send().send(first, WORDS, AnswerFlags.NONE, "form-1");
        String before = surveys.surveys().version(first.version()).orElseThrow().content();

        surveys.build()
                .change(
                        survey,
                        lock(survey),
                        "Other words",
                        questionnaire -> Questionnaire.ofPlainQuestions(List.of("Something else?")));
        surveys.build().publish(survey, lock(survey));

        assertThat(surveys.surveys().version(first.version()).orElseThrow().content())
                .isEqualTo(before);
        assertThat(surveys.live(TEWV).version()).isNotEqualTo(first.version());
        assertThat(values("select version_id from strategy_response")).containsExactly("" + first.version());
    }

    @Test
    void aSheetOfPaperCountsLikeTheOthers() {
        long survey = built();
        EnterFromPaper.Paper paper = surveys.paper().paper(survey);

        surveys.paper().enter(survey, paper.version(), LocalDate.of(2025, 10, 20), WORDS, true, "sheet-1");
        surveys.paper().enter(survey, paper.version(), LocalDate.of(2025, 10, 20), WORDS, true, "sheet-1");

        assertThat(people(surveys.live(TEWV))).isEqualTo(1);
        assertThat(values("select way from strategy_response")).containsExactly("PAPER");
    }

    @Test
    void theOfficeTakesAwayAnswersAndEveryOtherListWithTheirHeadings() {
        surveys.send().send(surveys.live(TEWV), WORDS, AnswerFlags.NONE, "form-1");
        AnswersToTakeAway answers = new AnswersToTakeAway(
                new SurveyLines(bench.jdbi()),
                new ReadSurvey(surveys.surveys(), bench.published),
                new ExportAnswers(new SurveyNumbers(bench.jdbi()), bench.audit));
        List<List<?>> rows = new ArrayList<>();

        answers.lists().forEach(list -> list.rows(rows::add));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).anySatisfy(cell -> assertThat(cell).asString().contains("shorter waits"));
        new ListsOfStrategy(bench.jdbi()).lists().forEach(list -> {
            List<List<?>> each = new ArrayList<>();
            list.rows(each::add);
            assertThat(each).as(list.title()).isNotEmpty();
        });
    }

    @Test
    void thePackInventsTheSameAnswersEachTimeAndItsNumbersAddUp() {
        database.emptyTables();
        Workbench oxleas = new Workbench(database, LocalDate.of(2023, 10, 2));
        oxleas.loadPack("oxleas");
        SurveyBench loaded = new SurveyBench(oxleas);
        loaded.load("oxleas");
        LiveSurvey survey = loaded.live("strategy-refresh-2024-27");
        SurveyVersionRow version = loaded.surveys().version(survey.version()).orElseThrow();

        SurveyResults results = loaded.results().read(version, true);

        assertThat(results.people()).isEqualTo(400);
        assertThat(results.questions().get(0).given()).isEqualTo(400);
        assertThat(results.questions())
                .allSatisfy(question -> assertThat(question.people()).isLessThanOrEqualTo(400));
        assertThat(results.questions().get(3).people()).isLessThan(400);
        assertThat(results.questions().get(1).apart()).isNotNull();
        assertThat(Integer.parseInt(
                        values("select count(*) from strategy_contribution").get(0)))
                .isBetween(500, 800);
        database.emptyTables();
    }

    private LiveSurvey once(Identity identity) {
        long survey = built();
        surveys.build().terms(survey, lock(survey), new SurveyTerms(identity, true, false));
        return surveys.live(TEWV);
    }

    private long built() {
        long page = bench.published
                .find(org.folkmoot.strategy.model.Kind.CONSULTATION, TEWV)
                .orElseThrow()
                .id();
        long survey = surveys.build().begin(page);
        surveys.build()
                .change(
                        survey,
                        lock(survey),
                        "Questions",
                        questionnaire -> Questionnaire.ofPlainQuestions(List.of("What?", "How?")));
        surveys.build().publish(survey, lock(survey));
        return survey;
    }

    private int lock(long survey) {
        return surveys.surveys().find(survey).orElseThrow().lockNumber();
    }

    private SurveyResults results(LiveSurvey survey) {
        return surveys.results()
                .read(surveys.surveys().version(survey.version()).orElseThrow(), false);
    }

    private long people(LiveSurvey survey) {
        return results(survey).people();
    }

    private static List<String> columns(String table) {
        return values("select column_name from information_schema.columns where table_schema = database()"
                + " and table_name = '" + table + "'");
    }

    private static List<String> types(String table) {
        return values("select data_type from information_schema.columns where table_schema = database()"
                + " and table_name = '" + table + "'");
    }

    private static List<String> values(String sql) {
        List<String> values = new ArrayList<>();
        for (Map<String, Object> row : database.rows(sql)) {
            row.values().forEach(value -> values.add(String.valueOf(value)));
        }
        return values;
    }
}
