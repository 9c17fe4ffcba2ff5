package org.folkmoot.engagement.replying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.Needs;
import org.folkmoot.engagement.model.PaperBook;
import org.folkmoot.engagement.model.StoredInvitation;
import org.folkmoot.engagement.papers.GuestsPapers;
import org.folkmoot.engagement.replying.InvitationLinks.Opened;
import org.folkmoot.engagement.replying.Seats.Free;
import org.folkmoot.engagement.store.views.InvitationFactViews;
import org.folkmoot.engagement.store.views.InvitationFactViews.InvitationFacts;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.HeldAnswers;
import org.folkmoot.platform.links.LinkSigner.SignedId;

/**
 * Opens an invitation for a page that only shows it. After a mailing thousands open invitations to one meeting, so the
 * meeting is held for as long as nobody changes it, and its free seats and papers for a second; what is answered counts anew.
 */
@ApplicationScoped
public class LookAtInvitation {
    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int MOST = 200;

    private final InvitationLinks links;
    private final MeetingBook meetings;
    private final PaperBook book;
    private final InvitationFactViews views;
    private final Seats seats;
    private final Map<Long, Meeting> held = new ConcurrentHashMap<>();
    private final Map<Long, Counted> counted = new ConcurrentHashMap<>();
    private final AtomicLong seatChanges = new AtomicLong();
    private final HeldAnswers<Long, Integer> papers = new HeldAnswers<>(KEPT, MOST, () -> 0);

    @SuppressWarnings("NullAway") // for the CDI proxy
    LookAtInvitation() {
        this.links = null;
        this.meetings = null;
        this.book = null;
        this.views = null;
        this.seats = null;
    }

    @Inject
    public LookAtInvitation(
            InvitationLinks links, MeetingBook meetings, PaperBook book, InvitationFactViews views, Seats seats) {
        this.links = links;
        this.meetings = meetings;
        this.book = book;
        this.views = views;
        this.seats = seats;
    }

    /** What the link opens; empty where it no longer does. */
    public Optional<Look> at(String token) {
        return facts(token).flatMap(this::look);
    }

    /** What one question tells of the invitation that the link opens; empty where it no longer does. */
    public Optional<InvitationFacts> facts(String token) {
        SignedId signed = links.signed(token);
        return views.of(signed.id()).filter(facts -> opens(signed, facts.invitation()));
    }

    /** The same with all that it takes to show it. */
    public Optional<Look> look(InvitationFacts facts) {
        return meeting(facts).map(meeting -> look(facts, meeting));
    }

    private static boolean opens(SignedId signed, StoredInvitation invitation) {
        return invitation.linkVersion() == signed.version() && !invitation.withdrawn();
    }

    private Look look(InvitationFacts facts, Meeting meeting) {
        Invitation invitation = Invitation.seen(facts.invitation());
        return new Look(
                new Opened(invitation, meeting, facts.shownName()),
                Optional.ofNullable(facts.needs()),
                papers.get(meeting.id(), () -> Optional.of(GuestsPapers.count(book, meeting)))
                        .orElse(0),
                free(meeting, invitation));
    }

    private Optional<Meeting> meeting(InvitationFacts facts) {
        long id = facts.invitation().meeting();
        Meeting last = held.get(id);
        return last != null && last.version() == facts.meetingVersion()
                ? Optional.of(last)
                : meetings.find(id).map(this::kept);
    }

    private Meeting kept(Meeting meeting) {
        if (held.size() >= MOST) {
            held.clear();
            counted.clear();
        }
        held.put(meeting.id(), meeting);
        return meeting;
    }

    private List<Free> free(Meeting meeting, Invitation invitation) {
        if (invitation.isWaiting() || invitation.hasPlace()) {
            return List.of();
        }
        Counted last = counted.get(meeting.id());
        if (last != null
                && last.version() == meeting.version()
                && RealTime.now().isBefore(last.until())) {
            return last.free();
        }
        Counted now = new Counted(
                seats.free(meeting, invitation),
                meeting.version(),
                RealTime.now().plus(KEPT));
        counted.put(meeting.id(), now);
        return now.free();
    }

    /** Somebody took or left seats. */
    public void seatsChanged(long meeting) {
        counted.remove(meeting);
        seatChanges.incrementAndGet();
    }

    /** How often seats were taken or left on this node: what was made of free seats at an earlier count is old. */
    public long seatChanges() {
        return seatChanges.get();
    }

    private record Counted(List<Free> free, int version, Instant until) {}

    /**
     * An invitation as its page shows it.
     *
     * @param needs that are remembered of the member
     * @param papers how many of the meeting those invited may read
     * @param free the seats that the person may take; none where they have a place or wait for one
     */
    public record Look(Opened opened, Optional<Needs> needs, int papers, List<Free> free) {}
}
