package org.folkmoot.strategy.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.model.survey.Question;
import org.folkmoot.strategy.model.survey.QuestionType;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.ResponseRow;
import org.folkmoot.strategy.store.views.SurveyNumbers;
import org.folkmoot.strategy.store.views.SurveyVersionRow;
import org.folkmoot.strategy.surveys.SurveyOfConsultation;
import org.jspecify.annotations.Nullable;

/** Gives out all answers to one version of a survey row by row, without who gave them and in no order. */
@ApplicationScoped
public class ExportAnswers {

    private final SurveyNumbers numbers;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ExportAnswers() {
        this(null, null);
    }

    @Inject
    public ExportAnswers(SurveyNumbers numbers, Audit audit) {
        this.numbers = numbers;
        this.audit = audit;
    }

    /** Notes that somebody takes the answers out. */
    public void begin(SurveyVersionRow version) {
        audit.readMany(
                "answers to a survey",
                "survey " + version.survey() + ", version " + version.number(),
                numbers.count(version.survey(), "COUNTED"));
    }

    /** Gives the headings and then every answer to the taker. */
    public void write(SurveyVersionRow version, Consumer<List<? extends @Nullable Object>> taker) {
        Questionnaire questionnaire = SurveyOfConsultation.questionnaire(version);
        taker.accept(headings(questionnaire));
        numbers.each(version.id(), row -> taker.accept(cells(questionnaire, row)));
    }

    private static List<String> headings(Questionnaire questionnaire) {
        List<String> headings = new ArrayList<>(List.of("Answered on", "How", "May be published"));
        for (Question question : questionnaire.questions()) {
            switch (question.type()) {
                case ONE, SCALE, SHORT, LONG -> headings.add(question.text());
                case MANY, RANKING ->
                    question.choices().forEach(choice -> headings.add(question.text() + " – " + choice.text()));
                case MATRIX -> question.rows().forEach(row -> headings.add(question.text() + " – " + row.text()));
            }
        }
        return headings;
    }

    private static List<@Nullable Object> cells(Questionnaire questionnaire, ResponseRow row) {
        Given given = ContentJson.bindText(row.content(), Given.class);
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(row.answeredOn());
        cells.add("PAPER".equals(row.way()) ? "on paper" : "online");
        cells.add(row.publishable() ? "yes" : "no");
        for (Question question : questionnaire.questions()) {
            cells(question, given, cells);
        }
        return cells;
    }

    private static void cells(Question question, Given given, List<@Nullable Object> cells) {
        List<String> answer = given.of(question.key());
        switch (question.type()) {
            case ONE -> cells.add(answer.isEmpty() ? null : words(question, answer.get(0)));
            case SCALE -> cells.add(answer.isEmpty() ? null : Integer.valueOf(answer.get(0)));
            case SHORT, LONG -> cells.add(answer.isEmpty() ? null : answer.get(0));
            case MANY ->
                question.choices()
                        .forEach(choice -> cells.add(answer.isEmpty() ? null : answer.contains(choice.key()) ? 1 : 0));
            case RANKING ->
                question.choices()
                        .forEach(choice -> cells.add(
                                answer.contains(choice.key()) ? (Integer) (answer.indexOf(choice.key()) + 1) : null));
            case MATRIX ->
                question.rows().forEach(row -> {
                    String chosen = given.first(question.key() + "." + row.key());
                    cells.add(chosen.isEmpty() ? null : words(question, chosen));
                });
        }
    }

    private static String words(Question question, String key) {
        return question.type() == QuestionType.SCALE
                ? key
                : question.option(key).map(option -> option.text()).orElse(key);
    }
}
