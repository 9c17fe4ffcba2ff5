package org.folkmoot.strategy.surveys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.rules.APublishedSurveyHasNoFaults;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.model.survey.QuestionnaireFaults;
import org.folkmoot.strategy.model.survey.SurveyTerms;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Surveys;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SurveyRow;
import org.folkmoot.strategy.store.views.SurveyVersionRow;

/**
 * Builds the questions of a survey in a draft and puts them before people. Questions that people have answered are never
 * changed: the next change begins the next version.
 */
@ApplicationScoped
public class BuildSurvey {

    private final Surveys surveys;
    private final PublishedPages pages;
    private final PublicContent content;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    BuildSurvey() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public BuildSurvey(
            Surveys surveys,
            PublishedPages pages,
            PublicContent content,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.surveys = surveys;
        this.pages = pages;
        this.content = content;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins the survey of a consultation; returns its id.
     *
     * @throws Conflict where it has one
     */
    @Transactional
    public long begin(long page) {
        PageLine consultation = pages.find(page)
                .filter(line -> line.kind() == Kind.CONSULTATION)
                .orElseThrow(() -> NotFound.of("consultation", page));
        if (surveys.ofPage(page).isPresent()) {
            throw Conflict.on("survey of consultation", consultation.slug());
        }
        long survey = surveys.add(page, SurveyTerms.OPEN, true);
        surveys.keepDraft(
                survey, 0, ContentJson.textOf(Questionnaire.EMPTY), actor.get().name(), clock.instant());
        audit.wrote("survey.add", "survey:" + survey, "Survey of " + consultation.title());
        return survey;
    }

    /** Changes the draft; begins one from what people answer now where there is none. */
    @Transactional
    public void change(long survey, int lock, String what, UnaryOperator<Questionnaire> change) {
        Questionnaire changed = change.apply(working(survey));
        surveys.keepDraft(survey, lock, ContentJson.textOf(changed), actor.get().name(), clock.instant());
        audit.wrote("survey.change", "survey:" + survey, what);
    }

    /** The questions as an editor works on them. */
    public Questionnaire working(long survey) {
        return surveys.draft(survey)
                .or(() -> surveys.published(survey))
                .map(SurveyOfConsultation::questionnaire)
                .orElse(Questionnaire.EMPTY);
    }

    /** Changes how answers are taken. */
    @Transactional
    public void terms(long survey, int lock, SurveyTerms terms) {
        SurveyRow row = surveys.find(survey).orElseThrow(() -> NotFound.of("survey", survey));
        surveys.change(survey, lock, terms);
        content.changed();
        audit.wrote("survey.terms", "survey:" + row.id(), terms.identity().words());
    }

    /** Puts the draft before people. */
    @Transactional
    public void publish(long survey, int lock) {
        SurveyVersionRow draft = surveys.draft(survey).orElseThrow(() -> Conflict.on("survey", survey));
        RuleBroken.check(
                new APublishedSurveyHasNoFaults(QuestionnaireFaults.of(SurveyOfConsultation.questionnaire(draft))));
        surveys.publishDraft(survey, lock, clock.instant());
        content.changed();
        audit.wrote("survey.publish", "survey:" + survey, "Version " + draft.number() + " of the questions");
    }

    /** Throws the draft away. */
    @Transactional
    public void discard(long survey, int lock) {
        surveys.discardDraft(survey, lock);
        audit.wrote("survey.discard", "survey:" + survey, "The draft of the questions");
    }
}
