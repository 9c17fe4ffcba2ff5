package org.folkmoot.strategy.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.store.Surveys;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SurveyRow;
import org.folkmoot.strategy.store.views.SurveyVersionRow;

/** Reads a survey as its editors work on it. */
@ApplicationScoped
public class ReadSurvey {

    private final Surveys surveys;
    private final PublishedPages pages;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReadSurvey() {
        this(null, null);
    }

    @Inject
    public ReadSurvey(Surveys surveys, PublishedPages pages) {
        this.surveys = surveys;
        this.pages = pages;
    }

    /**
     * The survey with the questions of its draft, or else those that people answer.
     *
     * @throws NotFound where there is none
     */
    public Working working(long survey) {
        SurveyRow row = surveys.find(survey).orElseThrow(() -> NotFound.of("survey", survey));
        PageLine page = pages.find(row.page()).orElseThrow(() -> NotFound.of("consultation", row.page()));
        Optional<SurveyVersionRow> draft = surveys.draft(survey);
        Optional<SurveyVersionRow> published = surveys.published(survey);
        return new Working(
                row,
                page,
                draft.or(() -> published)
                        .map(SurveyOfConsultation::questionnaire)
                        .orElse(Questionnaire.EMPTY),
                draft,
                published);
    }

    /** A version whose answers are read: that with this number, or else the one that people answer. */
    public Optional<SurveyVersionRow> version(long survey, long version) {
        return version == 0
                ? surveys.published(survey)
                : surveys.version(version).filter(row -> row.survey() == survey);
    }

    /** A survey in the works. */
    public record Working(
            SurveyRow row,
            PageLine page,
            Questionnaire questionnaire,
            Optional<SurveyVersionRow> draft,
            Optional<SurveyVersionRow> published) {}
}
