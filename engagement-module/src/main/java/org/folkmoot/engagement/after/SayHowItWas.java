package org.folkmoot.engagement.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.folkmoot.engagement.model.AttendanceBook;
import org.folkmoot.engagement.model.FollowUpBook;
import org.folkmoot.engagement.model.FollowUpBook.Evaluation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.links.LinkSigner;
import org.folkmoot.platform.links.LinkSigner.SignedId;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** Keeps what someone who came says of a meeting, once and without a name. */
@ApplicationScoped
public class SayHowItWas {
    private final LinkSigner signer;
    private final InvitationBook invitations;
    private final AttendanceBook attendance;
    private final MeetingBook meetings;
    private final FollowUpBook book;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SayHowItWas() {
        this.signer = null;
        this.invitations = null;
        this.attendance = null;
        this.meetings = null;
        this.book = null;
        this.audit = null;
    }

    @Inject
    public SayHowItWas(
            LinkSigner signer,
            InvitationBook invitations,
            AttendanceBook attendance,
            MeetingBook meetings,
            FollowUpBook book,
            Audit audit) {
        this.signer = signer;
        this.invitations = invitations;
        this.attendance = attendance;
        this.meetings = meetings;
        this.book = book;
        this.audit = audit;
    }

    /**
     * The meeting behind a personal link; empty where the link no longer works.
     *
     * @throws NotFound where the token was not made for this purpose
     */
    public Optional<Meeting> meeting(String token) {
        return giver(token).flatMap(found -> meetings.find(found.meeting()));
    }

    /** Keeps the answers; false where something was said with this link before. */
    @Transactional
    public boolean say(String token, int worthIt, int heard, int reachable, @Nullable String words) {
        Giver giver = giver(token).orElseThrow(() -> NotFound.of("link", FollowUpMessages.PURPOSE));
        long meeting = giver.meeting();
        Evaluation said = new Evaluation(meeting, worthIt, heard, reachable, words);
        boolean first = giver.invited() ? book.give(giver.id(), said) : book.giveAsWalkIn(giver.id(), said);
        audit.wrote("meeting.evaluate", "meeting:" + meeting, "Someone who came said how it was");
        return first;
    }

    private Optional<Giver> giver(String token) {
        Optional<SignedId> invited = signer.verify(FollowUpMessages.PURPOSE, token);
        if (invited.isPresent()) {
            return invited.flatMap(this::invited);
        }
        SignedId came = signer.verify(FollowUpMessages.PURPOSE_CAME, token)
                .orElseThrow(() -> NotFound.of("link", FollowUpMessages.PURPOSE));
        return attendance.meetingOf(came.id()).map(meeting -> new Giver(came.id(), meeting, false));
    }

    private Optional<Giver> invited(SignedId signed) {
        return invitations
                .find(signed.id())
                .filter(found -> found.linkVersion() == signed.version())
                .map(found -> new Giver(found.id(), found.meetingId(), true));
    }

    /**
     * Whose link it is.
     *
     * @param id of the invitation, or of the note that somebody came without one
     */
    private record Giver(long id, long meeting, boolean invited) {}
}
