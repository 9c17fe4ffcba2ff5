package org.folkmoot.engagement.approving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.engagement.messages.ConvenerMessages;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Sends a meeting back to its convener with words that help. */
@ApplicationScoped
public class SendBackMeeting {
    private final MeetingBook book;
    private final ConvenerMessages conveners;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SendBackMeeting() {
        this.book = null;
        this.conveners = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public SendBackMeeting(MeetingBook book, ConvenerMessages conveners, CurrentActor actor, Audit audit, Clock clock) {
        this.book = book;
        this.conveners = conveners;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sends it back; the convener gets a mail. */
    @Transactional
    public void sendBack(long id, String why) {
        Meeting meeting = book.lock(id).orElseThrow(() -> NotFound.of("meeting", id));
        MeetingState from = meeting.state();
        meeting.sendBack(why, clock.instant());
        book.step(meeting, from, clock.instant(), actor.get().name());
        audit.wrote("meeting.send-back", "meeting:" + id, why);
        conveners.tell(
                meeting.createdBy(),
                meeting,
                "Your meeting needs a change",
                List.of("The office asks you to change something before it can be approved:", why));
    }
}
