package org.folkmoot.engagement.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.folkmoot.engagement.messages.InvitationRound;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Audiences;
import org.folkmoot.engagement.model.Audiences.Count;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.FormatGate;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.outbox.Outbox;

/** Invites everyone of a meeting's audience who can be invited now, within the transaction that approves it. */
@ApplicationScoped
public class InviteAudience {
    private static final int BATCH = 2000;

    private final Audiences audiences;
    private final MeetingMessages messages;
    private final FormatGate gate;
    private final Outbox outbox;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    InviteAudience() {
        this.audiences = null;
        this.messages = null;
        this.gate = null;
        this.outbox = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public InviteAudience(
            Audiences audiences,
            MeetingMessages messages,
            FormatGate gate,
            Outbox outbox,
            CurrentActor actor,
            Clock clock) {
        this.audiences = audiences;
        this.messages = messages;
        this.gate = gate;
        this.outbox = outbox;
        this.actor = actor;
        this.clock = clock;
    }

    /** Refuses where a format is missing; asked before the meeting counts as one whose invitations are out. */
    public void mustBeReady(Meeting meeting) {
        gate.mustBeOpen(Outgoing.invitation(meeting.id()));
    }

    /** Invites and queues the messages; returns how many were invited. */
    public int invite(Meeting meeting) {
        Audience audience = meeting.audience();
        Count count = audiences.count(meeting.id(), audience);
        Instant now = clock.instant();
        long send = audiences.invite(meeting.id(), audience, count, actor.get().name(), now, TrustClock.today(clock));
        queue(meeting, send);
        return count.total();
    }

    private void queue(Meeting meeting, long send) {
        InvitationRound round = messages.invitations(meeting);
        List<Invited> batch = audiences.invitedBy(send, meeting.audience().stoppableTopic(), 0, BATCH);
        while (!batch.isEmpty()) {
            outbox.queueAll(batch.stream().map(round::to).toList());
            long last = batch.get(batch.size() - 1).invitation();
            batch = audiences.invitedBy(send, meeting.audience().stoppableTopic(), last, BATCH);
        }
    }
}
