package org.folkmoot.engagement.replying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.platform.links.LinkSigner;
import org.folkmoot.platform.links.LinkSigner.SignedId;
import org.folkmoot.platform.refusals.NotFound;

/** Finds the invitation behind a personal link: it is there, it is gone, or the link was never ours. */
@ApplicationScoped
public class InvitationLinks {
    /** The purpose of reply links. */
    public static final String PURPOSE = "reply";

    private final LinkSigner signer;
    private final InvitationBook invitations;
    private final MeetingBook meetings;
    private final RecipientBook recipients;

    @SuppressWarnings("NullAway") // for the CDI proxy
    InvitationLinks() {
        this.signer = null;
        this.invitations = null;
        this.meetings = null;
        this.recipients = null;
    }

    @Inject
    public InvitationLinks(
            LinkSigner signer, InvitationBook invitations, MeetingBook meetings, RecipientBook recipients) {
        this.signer = signer;
        this.invitations = invitations;
        this.meetings = meetings;
        this.recipients = recipients;
    }

    /**
     * What the link opens; empty where it no longer does.
     *
     * @throws NotFound where the token was not made for this purpose
     */
    public Optional<Opened> open(String token) {
        return invitation(token).flatMap(this::opened);
    }

    private Optional<Invitation> invitation(String token) {
        SignedId signed = signed(token);
        return invitations
                .find(signed.id())
                .filter(invitation -> invitation.linkVersion() == signed.version() && !invitation.isWithdrawn());
    }

    /** The invitation that the link says it is for, and by which version of its links. */
    SignedId signed(String token) {
        return signer.verify(PURPOSE, token).orElseThrow(() -> NotFound.of("link", "reply"));
    }

    private Optional<Opened> opened(Invitation invitation) {
        return meetings.find(invitation.meetingId()).map(meeting -> of(invitation, meeting));
    }

    /** The same for an invitation that was found by other means. */
    public Opened of(Invitation invitation, Meeting meeting) {
        return new Opened(invitation, meeting, name(invitation));
    }

    private String name(Invitation invitation) {
        String booked = invitation.guestName();
        return booked != null
                ? booked
                : invitation
                        .person()
                        .flatMap(recipients::find)
                        .map(RecipientBook.KnownRecipient::name)
                        .orElse("you");
    }

    /** An invitation, its meeting, and the name of the person it is for. */
    public record Opened(Invitation invitation, Meeting meeting, String name) {}
}
