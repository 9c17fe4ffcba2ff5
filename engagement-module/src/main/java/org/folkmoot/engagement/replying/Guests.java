package org.folkmoot.engagement.replying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.engagement.model.Audiences.Invited;
import org.folkmoot.engagement.model.Invitation;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.platform.clock.TrustClock;

/** Makes one invitation into what a message needs. */
@ApplicationScoped
class Guests {
    private final RecipientBook recipients;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Guests() {
        this.recipients = null;
        this.clock = null;
    }

    @Inject
    Guests(RecipientBook recipients, Clock clock) {
        this.recipients = recipients;
        this.clock = clock;
    }

    Optional<Invited> of(Invitation invitation, Meeting meeting) {
        String mail = invitation.guestMail();
        if (mail != null) {
            return Optional.of(booked(invitation, mail));
        }
        return invitation
                .person()
                .flatMap(recipients::find)
                .filter(RecipientBook.KnownRecipient::isReachable)
                .map(person -> invited(invitation, meeting, person));
    }

    private static Invited booked(Invitation invitation, String mail) {
        return new Invited(
                invitation.id(),
                invitation.linkVersion(),
                null,
                Objects.requireNonNullElse(invitation.guestName(), ""),
                mail,
                null,
                false,
                0,
                false,
                invitation.reply().map(Reply::answer).orElse(null),
                invitation.isWaiting());
    }

    private Invited invited(Invitation invitation, Meeting meeting, RecipientBook.KnownRecipient person) {
        long subscription = recipients.subscriptionTo(
                person.person(), meeting.audience().stoppableTopic(), TrustClock.today(clock));
        return new Invited(
                invitation.id(),
                invitation.linkVersion(),
                person.person(),
                person.name(),
                person.mail(),
                person.postalAddress(),
                person.byLetter(),
                subscription,
                person.objects(),
                invitation.reply().map(Reply::answer).orElse(null),
                invitation.isWaiting(),
                person.textTo(),
                person.ownFormat(),
                false);
    }
}
