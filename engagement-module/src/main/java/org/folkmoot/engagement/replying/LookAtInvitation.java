package org.folkmoot.engagement.replying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.Needs;
import org.folkmoot.engagement.replying.InvitationLinks.Opened;
import org.folkmoot.engagement.replying.Seats.Free;
import org.folkmoot.engagement.store.views.InvitationFactViews;
import org.folkmoot.engagement.store.views.InvitationFactViews.InvitationFacts;
import org.folkmoot.platform.clock.RealTime;

/**
 * Opens an invitation for a page that only shows it. After a mailing thousands open invitations to one meeting, so the
 * meeting is held for as long as nobody changes it, and its free seats for a second; what is answered counts anew.
 */
@ApplicationScoped
public class LookAtInvitation {
    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int MOST = 200;

    private final InvitationLinks links;
    private final MeetingBook meetings;
    private final InvitationFactViews views;
    private final Seats seats;
    private final Map<Long, Held> held = new ConcurrentHashMap<>();

    @SuppressWarnings("NullAway") // for the CDI proxy
    LookAtInvitation() {
        this.links = null;
        this.meetings = null;
        this.views = null;
        this.seats = null;
    }

    @Inject
    public LookAtInvitation(InvitationLinks links, MeetingBook meetings, InvitationFactViews views, Seats seats) {
        this.links = links;
        this.meetings = meetings;
        this.views = views;
        this.seats = seats;
    }

    /** What the link opens; empty where it no longer does. */
    public Optional<Look> at(String token) {
        return links.invitation(token).flatMap(invitation -> views.of(invitation.id())
                .flatMap(facts -> held(invitation, facts).map(known -> look(invitation, facts, known))));
    }

    private static Look look(Invitation invitation, InvitationFacts facts, Held known) {
        String name =
                Objects.requireNonNullElse(invitation.guestName(), Objects.requireNonNullElse(facts.name(), "you"));
        boolean settled = invitation.isWaiting() || invitation.hasPlace();
        return new Look(
                new Opened(invitation, known.meeting(), name),
                Optional.ofNullable(facts.needs()),
                facts.hasPapers(),
                settled ? List.of() : known.free());
    }

    private Optional<Held> held(Invitation invitation, InvitationFacts facts) {
        long id = invitation.meetingId();
        Held last = held.get(id);
        if (last != null && last.meeting().version() == facts.meetingVersion()) {
            return Optional.of(RealTime.now().isBefore(last.until()) ? last : kept(last.meeting(), invitation));
        }
        return meetings.find(id).map(meeting -> kept(meeting, invitation));
    }

    private Held kept(Meeting meeting, Invitation invitation) {
        if (held.size() >= MOST) {
            held.clear();
        }
        boolean settled = invitation.isWaiting() || invitation.hasPlace();
        Held now = new Held(
                meeting,
                settled ? List.of() : seats.free(meeting, invitation),
                settled ? Instant.EPOCH : RealTime.now().plus(KEPT));
        held.put(meeting.id(), now);
        return now;
    }

    /** Somebody took or left seats. */
    public void seatsChanged(long meeting) {
        held.remove(meeting);
    }

    private record Held(Meeting meeting, List<Free> free, Instant until) {}

    /**
     * An invitation as its page shows it.
     *
     * @param needs that are remembered of the member
     * @param free the seats that the person may take; none where they have a place or wait for one
     */
    public record Look(Opened opened, Optional<Needs> needs, boolean hasPapers, List<Free> free) {}
}
