package org.folkmoot.strategy.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.model.rules.AnAnswerSaysSomething;
import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.model.survey.Tally;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Responses;
import org.folkmoot.strategy.store.Responses.NewResponse;
import org.folkmoot.strategy.store.Surveys;
import org.folkmoot.strategy.store.views.SurveyRow;
import org.folkmoot.strategy.store.views.SurveyVersionRow;
import org.folkmoot.strategy.surveys.SurveyOfConsultation;

/** Enters answers that came on paper, by telephone or at a stall. What is missing there, stays missing. */
@ApplicationScoped
public class EnterFromPaper {

    private final Surveys surveys;
    private final Responses responses;
    private final KeepWords words;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EnterFromPaper() {
        this(null, null, null, null);
    }

    @Inject
    public EnterFromPaper(Surveys surveys, Responses responses, KeepWords words, Audit audit) {
        this.surveys = surveys;
        this.responses = responses;
        this.words = words;
        this.audit = audit;
    }

    /**
     * The questions that people answer now.
     *
     * @throws NotFound where none are published
     */
    public Paper paper(long survey) {
        SurveyRow row = surveys.find(survey).orElseThrow(() -> NotFound.of("survey", survey));
        SurveyVersionRow version = surveys.published(survey).orElseThrow(() -> NotFound.of("survey", survey));
        return new Paper(row, version.id(), SurveyOfConsultation.questionnaire(version));
    }

    /**
     * Stores what stands on a sheet; the same form sent twice counts once, and is answered by false the second time.
     *
     * @throws Conflict where the questions changed while it was typed
     */
    @Transactional
    public boolean enter(long survey, long version, LocalDate on, Given given, boolean publishable, String once) {
        Paper paper = paper(survey);
        if (paper.version() != version) {
            throw Conflict.on("survey", survey);
        }
        RuleBroken.check(new AnAnswerSaysSomething(
                given.answers().values().stream().flatMap(List::stream).toList()));
        NewResponse response = new NewResponse(
                Secrets.id(),
                survey,
                version,
                on,
                "PAPER",
                "COUNTED",
                null,
                Tally.group(paper.questionnaire(), given),
                false,
                publishable,
                ContentJson.textOf(given),
                Secrets.hash("survey-form", once));
        boolean first = responses.add(response);
        if (first) {
            words.keep(paper.row().page(), paper.questionnaire(), response, given);
        }
        audit.wrote("survey.paper", "survey:" + survey, "An answer was entered from paper");
        return first;
    }

    /** A survey to enter answers to. */
    public record Paper(SurveyRow row, long version, Questionnaire questionnaire) {}
}
