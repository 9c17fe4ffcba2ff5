package org.folkmoot.engagement.approving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.engagement.messages.ConvenerMessages;
import org.folkmoot.engagement.model.ChangeRequest;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Decides what a convener asked to change after approval. */
@ApplicationScoped
public class DecideChange {
    private final MeetingBook book;
    private final MoveMeeting move;
    private final CancelMeeting cancel;
    private final ConvenerMessages conveners;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DecideChange() {
        this.book = null;
        this.move = null;
        this.cancel = null;
        this.conveners = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public DecideChange(
            MeetingBook book,
            MoveMeeting move,
            CancelMeeting cancel,
            ConvenerMessages conveners,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.move = move;
        this.cancel = cancel;
        this.conveners = conveners;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does what was asked; returns how many people were told. */
    @Transactional
    public int accept(long requestId) {
        ChangeRequest request = book.lockRequest(requestId).orElseThrow(() -> NotFound.of("request", requestId));
        request.done(clock.instant());
        Meeting meeting = book.lock(request.meetingId()).orElseThrow();
        int told = request.kind() == ChangeRequest.Kind.CANCEL
                ? cancel.cancel(meeting.id(), request.reason())
                : move.move(
                        meeting.id(),
                        request.move(meeting.details().time().zone()).orElseThrow(),
                        request.reason());
        conveners.tell(
                request.askedBy(),
                meeting,
                "The change you asked for was made",
                List.of("Told: " + conveners.people(meeting, told) + "."));
        audit.wrote("meeting.change", "meeting:" + meeting.id(), "Accepted request " + requestId);
        return told;
    }

    /** Says no, with a reason. */
    @Transactional
    public void refuse(long requestId, String why) {
        ChangeRequest request = book.lockRequest(requestId).orElseThrow(() -> NotFound.of("request", requestId));
        request.refuse(why, clock.instant());
        Meeting meeting = book.find(request.meetingId()).orElseThrow();
        conveners.tell(request.askedBy(), meeting, "The change you asked for was not made", List.of(why));
        audit.wrote("meeting.change", "meeting:" + meeting.id(), "Refused request " + requestId);
    }
}
