package org.folkmoot.strategy.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Consultation;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.model.survey.SurveyTerms;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Surveys;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SurveyRow;
import org.folkmoot.strategy.store.views.SurveyVersionRow;

/**
 * Finds what a consultation asks: the survey that an editor built, or else the plain questions of the consultation's page,
 * which become a survey with the first answer.
 */
@ApplicationScoped
public class SurveyOfConsultation {

    private final PublishedPages published;
    private final Surveys surveys;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SurveyOfConsultation() {
        this(null, null, null);
    }

    @Inject
    public SurveyOfConsultation(PublishedPages published, Surveys surveys, Clock clock) {
        this.published = published;
        this.surveys = surveys;
        this.clock = clock;
    }

    /**
     * The survey of a consultation.
     *
     * @throws NotFound where there is no such consultation, or it asks nothing
     */
    public LiveSurvey of(String slug) {
        return find(slug).orElseThrow(() -> NotFound.of("survey", slug));
    }

    /** The survey of a consultation; empty where there is no such consultation, or it asks nothing. */
    public Optional<LiveSurvey> find(String slug) {
        return published
                .find(Kind.CONSULTATION, slug)
                .filter(PageLine::published)
                .flatMap(this::live);
    }

    /** True where an editor built a survey for the consultation and published its questions. */
    public boolean isBuilt(String slug) {
        return published
                .find(Kind.CONSULTATION, slug)
                .flatMap(page -> surveys.ofPage(page.id()))
                .filter(row -> !row.plain() && surveys.published(row.id()).isPresent())
                .isPresent();
    }

    private Optional<LiveSurvey> live(PageLine page) {
        Map<String, String> sections = published.sections(Kind.CONSULTATION, page.slug());
        Consultation consultation = ContentJson.bind(ContentJson.page(sections), Consultation.class);
        Optional<SurveyRow> row = surveys.ofPage(page.id());
        Optional<SurveyVersionRow> version = row.flatMap(survey -> surveys.published(survey.id()));
        if (row.isPresent() && !row.get().plain() && version.isPresent()) {
            return Optional.of(live(page, consultation, row.get(), version.get()));
        }
        if (consultation.questions().isEmpty()) {
            return Optional.empty();
        }
        Questionnaire plain = Questionnaire.ofPlainQuestions(consultation.questions());
        long stored = version.filter(each -> questionnaire(each).equals(plain))
                .map(SurveyVersionRow::id)
                .orElse(0L);
        return Optional.of(new LiveSurvey(
                page.id(),
                page.slug(),
                consultation.about(),
                row.map(SurveyRow::id).orElse(0L),
                stored,
                row.map(SurveyRow::terms).orElse(SurveyTerms.OPEN),
                plain));
    }

    private static LiveSurvey live(PageLine page, Consultation consultation, SurveyRow row, SurveyVersionRow version) {
        return new LiveSurvey(
                page.id(),
                page.slug(),
                consultation.about(),
                row.id(),
                version.id(),
                row.terms(),
                questionnaire(version));
    }

    /** The questions of a stored version. */
    public static Questionnaire questionnaire(SurveyVersionRow version) {
        return ContentJson.bindText(version.content(), Questionnaire.class);
    }

    /** The survey with its questions stored, so that answers can belong to a version of them. */
    @Transactional
    public LiveSurvey stored(LiveSurvey live) {
        if (live.version() != 0) {
            return live;
        }
        long survey = live.survey() != 0 ? live.survey() : surveys.add(live.page(), live.terms(), true);
        long version = surveys.addPublished(
                survey, ContentJson.textOf(live.questionnaire()), "Questions of the page", clock.instant());
        return new LiveSurvey(
                live.page(), live.slug(), live.about(), survey, version, live.terms(), live.questionnaire());
    }
}
