package org.folkmoot.engagement.replying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.engagement.messages.MeetingMessages;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.InvitationBook;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.rules.BookingIsOpen;
import org.folkmoot.engagement.model.rules.RepliesAreStillTaken;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.limits.RateLimits;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Mails a personal link to someone who asks for a place at an open meeting; nothing is taken until they use it. */
@ApplicationScoped
public class BookPlace {
    private static final int MOST_PER_HOUR = 5;

    private final MeetingBook meetings;
    private final InvitationBook invitations;
    private final RecipientBook recipients;
    private final Guests guests;
    private final MeetingMessages messages;
    private final Outbox outbox;
    private final RateLimits limits;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    BookPlace() {
        this.meetings = null;
        this.invitations = null;
        this.recipients = null;
        this.guests = null;
        this.messages = null;
        this.outbox = null;
        this.limits = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public BookPlace(
            MeetingBook meetings,
            InvitationBook invitations,
            RecipientBook recipients,
            Guests guests,
            MeetingMessages messages,
            Outbox outbox,
            RateLimits limits,
            Audit audit,
            Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.recipients = recipients;
        this.guests = guests;
        this.messages = messages;
        this.outbox = outbox;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /** Queues the mail. The answer is the same whether or not the address was used before. */
    @Transactional
    public void book(String slug, String name, String mail) {
        Meeting meeting = meetings.bySlug(slug)
                .filter(found -> found.details().openToPublic())
                .orElseThrow(() -> NotFound.of("meeting", slug));
        RuleBroken.check(new RepliesAreStillTaken(
                meeting.state(), meeting.details().time().hasBegun(clock.instant())));
        RuleBroken.check(new BookingIsOpen(meeting.details().windows(), clock.instant()));
        String address = mail.toLowerCase(Locale.ROOT);
        if (!limits.take("booking", address, MOST_PER_HOUR, Duration.ofHours(1))) {
            return;
        }
        meetings.lock(meeting.id());
        Invitation invitation = invitations
                .booking(meeting.id(), address)
                .or(() -> invited(meeting, address))
                .orElseGet(() -> added(meeting, name, address));
        guests.of(invitation, meeting).ifPresent(guest -> outbox.queue(messages.booking(meeting, guest.byMail())));
        audit.wrote("meeting.book", "meeting:" + meeting.id(), "A place was asked for on the public page");
    }

    /** Nobody stands twice on a meeting's list: who was invited gets the link of that invitation again. */
    private Optional<Invitation> invited(Meeting meeting, String address) {
        return recipients
                .alone(address)
                .flatMap(person -> invitations.of(meeting.id(), person))
                .filter(invitation -> !invitation.isWithdrawn());
    }

    private Invitation added(Meeting meeting, String name, String mail) {
        Invitation booking = Invitation.booking(meeting.id(), name, mail, clock.instant());
        invitations.add(booking);
        return booking;
    }
}
