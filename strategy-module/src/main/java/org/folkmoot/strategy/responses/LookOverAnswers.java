package org.folkmoot.strategy.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Contributions;
import org.folkmoot.strategy.store.Responses;
import org.folkmoot.strategy.store.Responses.NewResponse;
import org.folkmoot.strategy.store.Surveys;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.views.ResponseRow;
import org.folkmoot.strategy.store.views.SurveyRow;
import org.folkmoot.strategy.surveys.SurveyOfConsultation;

/** Decides on answers that look like a machine's, and takes out what should never have counted; both can be undone. */
@ApplicationScoped
public class LookOverAnswers {

    private final Responses responses;
    private final Surveys surveys;
    private final Contributions contributions;
    private final KeepWords words;
    private final CountAnswers counts;
    private final Themes themes;
    private final PublicContent content;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LookOverAnswers() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public LookOverAnswers(
            Responses responses,
            Surveys surveys,
            Contributions contributions,
            KeepWords words,
            CountAnswers counts,
            Themes themes,
            PublicContent content,
            Audit audit,
            Clock clock) {
        this.responses = responses;
        this.surveys = surveys;
        this.contributions = contributions;
        this.words = words;
        this.counts = counts;
        this.themes = themes;
        this.content = content;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets answers count. */
    @Transactional
    public void count(long survey, long response) {
        ResponseRow row = find(survey, response);
        if ("COUNTED".equals(row.state())) {
            return;
        }
        responses.move(response, "COUNTED");
        SurveyRow of = surveys.find(row.survey()).orElseThrow();
        words.keep(of.page(), questions(row), asNew(row), ContentJson.bindText(row.content(), Given.class));
        content.changed();
        audit.wrote("survey.answer.count", "survey:" + survey, "An answer that was held or removed counts now");
    }

    /** Takes answers out; they stay on record and can be brought back. */
    @Transactional
    public void remove(long survey, long response, String because) {
        ResponseRow row = find(survey, response);
        if ("REMOVED".equals(row.state())) {
            return;
        }
        counts.takeOut(row);
        responses.move(response, "REMOVED");
        contributions.removeOf(response);
        themes.note(surveys.find(row.survey()).orElseThrow().page(), clock.instant());
        content.changed();
        audit.wrote("survey.answer.remove", "survey:" + survey, "An answer was taken out: " + because);
    }

    /** The questions and answers of one, as a reader reads them. */
    public Answered read(ResponseRow row) {
        Questionnaire questionnaire = questions(row);
        Given given = ContentJson.bindText(row.content(), Given.class);
        return new Answered(
                row,
                questionnaire.questions().stream()
                        .filter(question -> !question.said(given).isEmpty())
                        .map(question -> new Said(question.text(), String.join("\n", question.said(given))))
                        .toList());
    }

    private Questionnaire questions(ResponseRow row) {
        return SurveyOfConsultation.questionnaire(surveys.version(row.version()).orElseThrow());
    }

    private ResponseRow find(long survey, long response) {
        return responses
                .find(response)
                .filter(row -> row.survey() == survey)
                .orElseThrow(() -> NotFound.of("answer", response));
    }

    private static NewResponse asNew(ResponseRow row) {
        return new NewResponse(
                row.id(),
                row.survey(),
                row.version(),
                row.answeredOn(),
                row.way(),
                "COUNTED",
                row.person(),
                "",
                false,
                row.publishable(),
                row.content(),
                "");
    }

    /** One answer in words. */
    public record Answered(ResponseRow row, List<Said> said) {}

    /** A question and what was said to it. */
    public record Said(String question, String answer) {}
}
