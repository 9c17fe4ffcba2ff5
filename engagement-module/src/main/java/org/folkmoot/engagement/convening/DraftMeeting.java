package org.folkmoot.engagement.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MeetingDetails;
import org.folkmoot.engagement.model.rules.MeetingIsStillToCome;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.RuleBroken;

/** Begins a meeting as a draft. */
@ApplicationScoped
public class DraftMeeting {
    private final MeetingBook book;
    private final ConvenersMeetings mine;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DraftMeeting() {
        this.book = null;
        this.mine = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public DraftMeeting(MeetingBook book, ConvenersMeetings mine, CurrentActor actor, Audit audit, Clock clock) {
        this.book = book;
        this.mine = mine;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps the draft and returns its id. */
    @Transactional
    public long draft(MeetingDetails details, Scope scope) {
        mine.mustConvene(scope);
        Instant now = clock.instant();
        RuleBroken.check(new MeetingIsStillToCome(details.time().starts().toInstant(), now));
        Meeting meeting = new Meeting(details, scope, by(actor.get()), now);
        book.add(meeting);
        book.step(meeting, null, now, actor.get().name());
        audit.wrote("meeting.draft", "meeting:" + meeting.id(), "Drafted " + details.title());
        return meeting.id();
    }

    private static String by(Actor actor) {
        Subject subject = actor.subject();
        return subject == null ? actor.name() : subject.toString();
    }
}
