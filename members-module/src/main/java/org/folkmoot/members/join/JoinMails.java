package org.folkmoot.members.join;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.folkmoot.members.model.Application;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Person;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.settings.TrustSettings;

/** The mails of joining: confirm your address, and you are on record already. */
@ApplicationScoped
public class JoinMails {

    /** Purpose of the signed link that confirms an address. */
    public static final String CONFIRM = "join-confirm";

    /** How long the link can be used. */
    public static final Duration LIFE = Duration.ofDays(7);

    private final Outbox outbox;
    private final TrustSettings trust;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JoinMails() {
        this.outbox = null;
        this.trust = null;
    }

    @Inject
    public JoinMails(Outbox outbox, TrustSettings trust) {
        this.outbox = outbox;
        this.trust = trust;
    }

    /** Asks the applicant to confirm the address; nothing where there is none. */
    void askToConfirm(Person person, Application application) {
        MailAddress mail = person.contact().mail();
        if (mail == null) {
            return;
        }
        outbox.queue(Message.mail(MessageClass.TRANSACTIONAL, "join-confirm")
                .about("application:" + application.id())
                .person(person.id())
                .to(person.name().full(), mail.value())
                .subject("Confirm your email address – " + trust.shortName())
                .text(confirmText(person))
                .link(
                        "confirm",
                        MessageLink.signed("/join/confirm/", CONFIRM, application.id(), application.linkVersion()))
                .expires(RealTime.now().plus(LIFE))
                .build());
    }

    private String confirmText(Person person) {
        return """
                Dear %s

                Thank you for joining %s.

                Please open this page and press the button to confirm your email address:

                [[confirm]]

                The link works for 7 days. If you do not use it, your application still counts: our membership \
                office will look at it.

                If you did not ask to join, you can ignore this email.

                Membership office
                %s
                """.formatted(person.name().inLetters(), trust.trustName(), trust.trustName());
    }

    /** Tells somebody who joined again that they are on record. */
    void sayKnown(Person person) {
        Contact contact = person.contact();
        if (contact.mail() == null) {
            return;
        }
        outbox.queue(Message.mail(MessageClass.TRANSACTIONAL, "join-known")
                .about("person:" + person.id())
                .person(person.id())
                .to(person.name().full(), contact.mail().value())
                .subject("You are already on record – " + trust.shortName())
                .text(knownText(person))
                .link("account", MessageLink.open("/account"))
                .build());
    }

    private String knownText(Person person) {
        return """
                Dear %s

                Someone, probably you, has just filled in our form to join %s with this email address. You are on \
                record already, so there is nothing more to do, and nothing about your record has changed.

                To see or change your details, sign in here:

                [[account]]

                Membership office
                %s
                """.formatted(person.name().inLetters(), trust.trustName(), trust.trustName());
    }
}
