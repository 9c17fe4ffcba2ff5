package org.folkmoot.strategy.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.AnswerDrafts;
import org.folkmoot.strategy.store.AnswerDrafts.AnswerDraft;
import org.folkmoot.strategy.store.Surveys;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SurveyRow;
import org.folkmoot.strategy.store.views.SurveyVersionRow;
import org.folkmoot.strategy.surveys.LiveSurvey;
import org.folkmoot.strategy.surveys.SurveyOfConsultation;

/**
 * Keeps answers that somebody has begun under a link, until they are sent or thrown away, or thirty days have gone. With
 * the sending nothing is left that leads from the link to the answers.
 */
@ApplicationScoped
public class AnswerLater {

    private static final int DAYS = 30;
    private static final String LINK = "survey-link";

    private final AnswerDrafts drafts;
    private final Surveys surveys;
    private final PublishedPages pages;
    private final SurveyOfConsultation live;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnswerLater() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public AnswerLater(
            AnswerDrafts drafts,
            Surveys surveys,
            PublishedPages pages,
            SurveyOfConsultation live,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.drafts = drafts;
        this.surveys = surveys;
        this.pages = pages;
        this.live = live;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins; returns what the link carries. */
    @Transactional
    public String begin(LiveSurvey survey, Given given, AnswerFlags flags) {
        LiveSurvey stored = live.stored(survey);
        String secret = Secrets.draw();
        LocalDate expires = TrustClock.today(clock).plusDays(DAYS);
        drafts.add(draft(secret, stored.version(), expires, given, flags));
        note(flags.trial() ? "survey.try" : "survey.begin", survey, "Answers were begun");
        return secret;
    }

    /** Begins a test run of the questions that an editor works on; returns what the link carries. */
    @Transactional
    public String tryOut(long survey, boolean easy) {
        SurveyVersionRow version = surveys.draft(survey)
                .or(() -> surveys.published(survey))
                .orElseThrow(() -> NotFound.of("survey", survey));
        String secret = Secrets.draw();
        AnswerFlags flags = new AnswerFlags(easy, true, false, false, false);
        LocalDate expires = TrustClock.today(clock).plusDays(1);
        drafts.add(draft(secret, version.id(), expires, Given.NOTHING, flags));
        audit.wrote("survey.try", "survey:" + survey, "A test run was begun");
        return secret;
    }

    /**
     * What was begun under a link.
     *
     * @throws NotFound where there is nothing, or nothing any more
     */
    public BegunAnswers find(String slug, String secret) {
        return look(slug, secret).orElseThrow(() -> NotFound.of("answers", "this link"));
    }

    /** The same; empty where there is nothing, or nothing any more. */
    public Optional<BegunAnswers> look(String slug, String secret) {
        return drafts.find(Secrets.hash(LINK, secret), TrustClock.today(clock))
                .flatMap(this::begun)
                .filter(begun -> begun.survey().slug().equals(slug));
    }

    private Optional<BegunAnswers> begun(AnswerDraft draft) {
        SurveyVersionRow version = surveys.version(draft.version()).orElseThrow();
        SurveyRow survey = surveys.find(version.survey()).orElseThrow();
        PageLine page = pages.find(survey.page()).orElseThrow();
        AnswerFlags flags =
                new AnswerFlags(draft.easy(), draft.trial(), draft.suspect(), draft.named(), draft.publishable());
        return Optional.of(new BegunAnswers(
                new LiveSurvey(
                        page.id(),
                        page.slug(),
                        ConsultationAbout.of(page, pages.sections(Kind.CONSULTATION, page.slug())),
                        survey.id(),
                        version.id(),
                        survey.terms(),
                        SurveyOfConsultation.questionnaire(version)),
                ContentJson.bindText(draft.content(), Given.class),
                flags,
                draft.expires()));
    }

    /** Keeps what is answered so far. */
    @Transactional
    public void keep(BegunAnswers begun, String secret, Given given, AnswerFlags flags) {
        drafts.keep(draft(secret, begun.survey().version(), begun.expires(), given, flags));
        note("survey.keep", begun.survey(), "Answers were kept for later");
    }

    /** Throws it away. */
    @Transactional
    public void forget(BegunAnswers begun, String secret) {
        drafts.remove(Secrets.hash(LINK, secret));
        note("survey.forget", begun.survey(), "Answers that were begun were thrown away");
    }

    /** Removes it as it is sent; false where that happened before. */
    boolean take(String secret) {
        return drafts.remove(Secrets.hash(LINK, secret));
    }

    /** The audit log says that it happened, never who it was. */
    private void note(String action, LiveSurvey survey, String words) {
        actor.run(Actor.VISITOR, () -> audit.wrote(action, "consultation:" + survey.slug(), words));
    }

    private static AnswerDraft draft(String secret, long version, LocalDate expires, Given given, AnswerFlags flags) {
        return new AnswerDraft(
                Secrets.hash(LINK, secret),
                version,
                expires,
                flags.easy(),
                flags.trial(),
                flags.suspect(),
                flags.named(),
                flags.publishable(),
                ContentJson.textOf(given));
    }
}
