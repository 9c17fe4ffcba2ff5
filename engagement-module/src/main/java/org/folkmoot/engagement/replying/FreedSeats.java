package org.folkmoot.engagement.replying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.LineStep;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.settings.TrustSettings;

/** Offers freed seats to those who wait longest and whose party fits; a seat is held until they answer or time runs out. */
@ApplicationScoped
class FreedSeats {
    /** How many hours an offer stands, where the trust says nothing else. */
    static final int HOURS = 24;

    /** How many hours an offer by letter stands. */
    static final int HOURS_BY_LETTER = 120;

    private final InvitationBook invitations;
    private final Guests guests;
    private final AnswerNews news;
    private final TrustSettings settings;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FreedSeats() {
        this.invitations = null;
        this.guests = null;
        this.news = null;
        this.settings = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    FreedSeats(
            InvitationBook invitations,
            Guests guests,
            AnswerNews news,
            TrustSettings settings,
            CurrentActor actor,
            Clock clock) {
        this.invitations = invitations;
        this.guests = guests;
        this.news = news;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    /** Offers what is free; the meeting is locked. Nothing is offered once it has begun. */
    int offer(Meeting meeting) {
        Instant now = clock.instant();
        if (!meeting.state().isFixed() || meeting.details().time().hasBegun(now)) {
            return 0;
        }
        int offered = 0;
        for (Mode mode : meeting.details().modes()) {
            SeatPlan plan = SeatPlan.of(invitations, meeting, mode);
            int room = plan.room();
            offered += room > 0 ? offer(meeting, plan, room, now) : 0;
        }
        return offered;
    }

    private int offer(Meeting meeting, SeatPlan plan, int free, Instant now) {
        int room = free;
        int offered = 0;
        for (Invitation waiting : invitations.waiting(meeting.id())) {
            Reply reply = waiting.reply().orElseThrow();
            if (!waiting.hasOffer() && plan.isFor(reply) && reply.seats() <= room) {
                offer(meeting, waiting, now);
                room -= reply.seats();
                offered++;
            }
        }
        return offered;
    }

    private void offer(Meeting meeting, Invitation waiting, Instant now) {
        waiting.offer(now, until(meeting, waiting, now));
        invitations.step(waiting, LineStep.OFFERED, now, actor.get().name(), null);
        news.tell(meeting, waiting);
    }

    private Instant until(Meeting meeting, Invitation waiting, Instant now) {
        boolean byLetter = guests.of(waiting, meeting).filter(Invited::byLetter).isPresent();
        int hours = byLetter
                ? hours("meetings.offer-hours-by-letter", HOURS_BY_LETTER)
                : hours("meetings.offer-hours", HOURS);
        Instant starts = meeting.details().time().starts().toInstant();
        Instant until = now.plus(Duration.ofHours(hours));
        return until.isAfter(starts) ? starts : until;
    }

    private int hours(String setting, int otherwise) {
        return settings.get(setting)
                .filter(text -> text.matches("[1-9]\\d{0,3}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }
}
