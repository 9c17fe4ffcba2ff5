package org.folkmoot.engagement.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.folkmoot.engagement.model.FollowUpBook;
import org.folkmoot.engagement.model.FollowUpBook.Evaluation;
import org.folkmoot.engagement.model.Invitation;
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
    private final MeetingBook meetings;
    private final FollowUpBook book;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SayHowItWas() {
        this.signer = null;
        this.invitations = null;
        this.meetings = null;
        this.book = null;
        this.audit = null;
    }

    @Inject
    public SayHowItWas(
            LinkSigner signer, InvitationBook invitations, MeetingBook meetings, FollowUpBook book, Audit audit) {
        this.signer = signer;
        this.invitations = invitations;
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
        return invitation(token).flatMap(found -> meetings.find(found.meetingId()));
    }

    /** Keeps the answers; false where something was said with this link before. */
    @Transactional
    public boolean say(String token, int worthIt, int heard, int reachable, @Nullable String words) {
        Invitation invitation = invitation(token).orElseThrow(() -> NotFound.of("link", FollowUpMessages.PURPOSE));
        long meeting = invitation.meetingId();
        boolean first = book.give(invitation.id(), new Evaluation(meeting, worthIt, heard, reachable, words));
        audit.wrote("meeting.evaluate", "meeting:" + meeting, "Someone who came said how it was");
        return first;
    }

    private Optional<Invitation> invitation(String token) {
        SignedId signed = signer.verify(FollowUpMessages.PURPOSE, token)
                .orElseThrow(() -> NotFound.of("link", FollowUpMessages.PURPOSE));
        return invitations.find(signed.id()).filter(found -> found.linkVersion() == signed.version());
    }
}
