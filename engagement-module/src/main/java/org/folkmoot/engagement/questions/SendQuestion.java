package org.folkmoot.engagement.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.Question;
import org.folkmoot.engagement.model.QuestionBook;
import org.folkmoot.engagement.model.rules.QuestionsAreStillTaken;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.limits.RateLimits;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Keeps a question for a meeting until its deadline. */
@ApplicationScoped
public class SendQuestion {
    private static final int MOST_PER_HOUR = 10;

    private final MeetingBook meetings;
    private final QuestionBook questions;
    private final RateLimits limits;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SendQuestion() {
        this.meetings = null;
        this.questions = null;
        this.limits = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public SendQuestion(
            MeetingBook meetings,
            QuestionBook questions,
            RateLimits limits,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.meetings = meetings;
        this.questions = questions;
        this.limits = limits;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps it; more than a few an hour from one address, or without one at one meeting, are dropped in silence. */
    @Transactional
    public void send(String slug, String name, @Nullable String mail, String words, boolean showsName) {
        Meeting meeting = meetings.bySlug(slug)
                .filter(found -> found.details().openToPublic())
                .orElseThrow(() -> NotFound.of("meeting", slug));
        RuleBroken.check(new QuestionsAreStillTaken(meeting, clock.instant()));
        String from = mail == null ? "meeting:" + meeting.id() : mail.toLowerCase(Locale.ROOT);
        if (!limits.take("question", from, MOST_PER_HOUR, Duration.ofHours(1))) {
            return;
        }
        long id = questions.add(new Question(
                0,
                meeting.id(),
                actor.get().person().orElse(null),
                name,
                mail,
                words,
                showsName,
                clock.instant(),
                null,
                null,
                false));
        audit.wrote("meeting.question", "meeting:" + meeting.id(), "Question " + id + " was sent in");
    }
}
