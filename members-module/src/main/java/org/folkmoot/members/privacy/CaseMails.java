package org.folkmoot.members.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PrivacyCase;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.settings.TrustSettings;

/**
 * Tells whoever asked that the request came, that it takes longer or does not after all, and how it ended: people on record as they are
 * reached, others by the mail address they left. Where there is neither, the office is left to do it.
 */
@ApplicationScoped
class CaseMails {

    private final Outbox outbox;
    private final People people;
    private final TrustSettings trust;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CaseMails() {
        this.outbox = null;
        this.people = null;
        this.trust = null;
    }

    @Inject
    CaseMails(Outbox outbox, People people, TrustSettings trust) {
        this.outbox = outbox;
        this.people = people;
        this.trust = trust;
    }

    /** Says that it came and by when it is answered; false where nobody can be reached. */
    boolean received(PrivacyCase one) {
        return tell(one, "privacy-received", "We have your request about your information", """
                We received your request on %s. We will answer it by %s, and sooner if we can.

                %s

                If you are not content with how we deal with it, you can complain to the Information Commissioner: \
                https://ico.org.uk
                """.formatted(
                        Words.date(one.receivedOn()),
                        Words.date(one.dueOn()),
                        "You asked: " + one.kind().label().toLowerCase(java.util.Locale.ROOT) + "."));
    }

    /** Says that two more months are needed, and why. */
    boolean extended(PrivacyCase one, String because) {
        return tell(one, "privacy-extended", "We need more time for your request", """
                We received your request about your information on %s. We need more time to answer it, until %s, \
                for this reason:

                %s
                """.formatted(
                        Words.date(one.receivedOn()), Words.date(one.dueOn()), because));
    }

    /** Says that the two more months are not needed after all. */
    boolean shortened(PrivacyCase one) {
        return tell(one, "privacy-shortened", "We do not need more time for your request", """
                We told you that we needed more time to answer your request of %s about your information. We do not \
                need it after all. We will answer by %s.
                """.formatted(
                        Words.date(one.receivedOn()), Words.date(one.dueOn())));
    }

    /** Says how it ended. */
    boolean closed(PrivacyCase one, String outcome) {
        return tell(one, "privacy-answered", "Our answer to your request about your information", """
                You asked us on %s about your information. This is our answer:

                %s

                If you are not content with it, please tell us. You can also complain to the Information \
                Commissioner: https://ico.org.uk
                """.formatted(
                        Words.date(one.receivedOn()), outcome));
    }

    private boolean tell(PrivacyCase one, String kind, String subject, String text) {
        Person person = one.person() == null ? null : people.find(one.person()).orElse(null);
        MailAddress mail = person == null
                ? MailAddress.parse(one.contact()).orElse(null)
                : person.contact().mail();
        Message.Builder message;
        if (mail != null) {
            message = Message.mail(MessageClass.STATUTORY, kind).to(one.name(), mail.value());
        } else if (person != null && person.address().complete()) {
            message = Message.letter(MessageClass.STATUTORY, kind)
                    .to(one.name(), person.address().lines());
        } else {
            return false;
        }
        if (one.person() != null) {
            message.person(one.person());
        }
        outbox.queue(message.about("privacy:" + one.id())
                .subject(subject)
                .text("Dear " + one.name() + "\n\n" + text + "\nMembership office\n" + trust.trustName() + "\n")
                .build());
        return true;
    }
}
