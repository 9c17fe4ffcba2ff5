package org.folkmoot.strategy.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.links.LinkSigner;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.model.rules.AnAnswerSaysSomething;
import org.folkmoot.strategy.model.rules.AnswersAreTakenOnlyWhileTheConsultationIsOpen;
import org.folkmoot.strategy.model.rules.OnePersonAnswersOnce;
import org.folkmoot.strategy.model.rules.WhatMustBeAnsweredIs;
import org.folkmoot.strategy.model.rules.WhoAnswersIsSignedIn;
import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.model.survey.Identity;
import org.folkmoot.strategy.model.survey.SurveyTerms;
import org.folkmoot.strategy.model.survey.Tally;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Responses;
import org.folkmoot.strategy.store.Responses.NewResponse;
import org.folkmoot.strategy.store.SpentTokens;
import org.folkmoot.strategy.surveys.LiveSurvey;
import org.folkmoot.strategy.surveys.SurveyOfConsultation;
import org.jspecify.annotations.Nullable;

/**
 * Takes somebody's answers. In a survey without names nothing that is stored says who answered, in which order, or when
 * more exactly than the day; where it takes one answer a person, who answered is a list of its own.
 */
@ApplicationScoped
public class SendAnswers {

    private final SurveyOfConsultation surveys;
    private final AnswerLater later;
    private final Responses responses;
    private final KeepWords words;
    private final SpentTokens spent;
    private final LinkSigner signer;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SendAnswers() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public SendAnswers(
            SurveyOfConsultation surveys,
            AnswerLater later,
            Responses responses,
            KeepWords words,
            SpentTokens spent,
            LinkSigner signer,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.surveys = surveys;
        this.later = later;
        this.responses = responses;
        this.words = words;
        this.spent = spent;
        this.signer = signer;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** True where answers are taken today. */
    public boolean isOpen(LiveSurvey survey) {
        return survey.about().openOn(TrustClock.today(clock));
    }

    /** True where this person cannot answer again. */
    public boolean hasAnswered(LiveSurvey survey) {
        return actor.get()
                .person()
                .filter(person -> survey.survey() != 0 && survey.terms().oncePerPerson())
                .map(person -> spent.spent(token(survey, person)))
                .orElse(false);
    }

    /**
     * Stores answers; the same form sent twice counts once.
     *
     * @param once drawn when the form was shown
     */
    @Transactional
    public void send(LiveSurvey survey, Given given, AnswerFlags flags, String once) {
        RuleBroken.check(new AnswersAreTakenOnlyWhileTheConsultationIsOpen(survey.about(), TrustClock.today(clock)));
        check(survey, given);
        store(surveys.stored(survey), given, flags, once);
    }

    /** Stores what was begun; nothing more where that happened before. An editor's test run stores nothing. */
    @Transactional
    public void sendBegun(BegunAnswers begun, String secret) {
        if (begun.flags().trial()) {
            later.forget(begun, secret);
            return;
        }
        LiveSurvey survey = begun.survey();
        RuleBroken.check(new AnswersAreTakenOnlyWhileTheConsultationIsOpen(survey.about(), TrustClock.today(clock)));
        check(survey, begun.given());
        if (later.take(secret)) {
            store(survey, begun.given(), begun.flags(), Secrets.draw());
        }
    }

    private void check(LiveSurvey survey, Given given) {
        RuleBroken.check(new WhoAnswersIsSignedIn(
                survey.terms().needsSignIn(), actor.get().person().isPresent()));
        Given kept = survey.questionnaire().kept(given);
        RuleBroken.check(new AnAnswerSaysSomething(
                kept.answers().values().stream().flatMap(List::stream).toList()));
        RuleBroken.check(new WhatMustBeAnsweredIs(survey.questionnaire().unanswered(kept) >= 0));
    }

    private void store(LiveSurvey survey, Given given, AnswerFlags flags, String once) {
        Given kept = survey.questionnaire().kept(given);
        LocalDate today = TrustClock.today(clock);
        SurveyTerms terms = survey.terms();
        PersonId person = actor.get().person().orElse(null);
        boolean named =
                terms.identity() == Identity.SIGNED_IN || (terms.identity() == Identity.CHOICE && flags.named());
        if (terms.oncePerPerson() && person != null) {
            RuleBroken.check(new OnePersonAnswersOnce(!spent.spend(token(survey, person))));
        }
        NewResponse response = new NewResponse(
                Secrets.id(),
                survey.survey(),
                survey.version(),
                today,
                "ONLINE",
                flags.suspect() ? "HELD" : "COUNTED",
                named ? person : null,
                Tally.group(survey.questionnaire(), kept),
                false,
                flags.publishable(),
                ContentJson.textOf(kept),
                Secrets.hash("survey-form", once));
        if (responses.add(response) && !flags.suspect()) {
            words.keep(survey.page(), survey.questionnaire(), response, kept);
        }
        note(survey, named ? person : null);
    }

    /** The audit log names nobody whose answers carry no name. */
    private void note(LiveSurvey survey, @Nullable PersonId person) {
        String subject = "consultation:" + survey.slug();
        if (person == null) {
            actor.run(Actor.VISITOR, () -> audit.wrote("consultation.answer", subject, "Answers were sent"));
        } else {
            audit.wrote("consultation.answer", subject, "Answers were sent with the person’s name");
        }
    }

    /** Says that a person answered a survey; only the key outside the database leads from the person to it. */
    private String token(LiveSurvey survey, PersonId person) {
        return Secrets.hash("survey-spent", signer.sign("survey-spent-" + survey.survey(), person.value(), 0));
    }
}
