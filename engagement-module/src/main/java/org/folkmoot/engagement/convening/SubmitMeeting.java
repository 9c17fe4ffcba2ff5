package org.folkmoot.engagement.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.rules.OnlyADraftIsEdited;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.RuleBroken;

/** Sends a meeting to the office, or takes it back before the office decided. */
@ApplicationScoped
public class SubmitMeeting {
    private final ConvenersMeetings mine;
    private final MeetingBook book;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SubmitMeeting() {
        this.mine = null;
        this.book = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public SubmitMeeting(ConvenersMeetings mine, MeetingBook book, CurrentActor actor, Audit audit, Clock clock) {
        this.mine = mine;
        this.book = book;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks for approval. */
    @Transactional
    public void submit(long id, int version) {
        Meeting meeting = mine.lock(id);
        meeting.mustBeAt(version);
        MeetingState from = meeting.state();
        meeting.submit(clock.instant());
        kept(meeting, from, "meeting.submit", "Sent for approval");
    }

    /** Takes it back to a draft. */
    @Transactional
    public void takeBack(long id) {
        Meeting meeting = mine.lock(id);
        MeetingState from = meeting.state();
        meeting.takeBack(clock.instant());
        kept(meeting, from, "meeting.take-back", "Taken back");
    }

    /** Throws a draft away; it stays in the list as cancelled. */
    @Transactional
    public void discard(long id) {
        Meeting meeting = mine.lock(id);
        RuleBroken.check(new OnlyADraftIsEdited(meeting.state()));
        MeetingState from = meeting.state();
        meeting.cancel(null, clock.instant());
        kept(meeting, from, "meeting.discard", "Draft thrown away");
    }

    private void kept(Meeting meeting, MeetingState from, String action, String words) {
        book.step(meeting, from, clock.instant(), actor.get().name());
        audit.wrote(action, "meeting:" + meeting.id(), words);
    }
}
