package org.folkmoot.members.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Person;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.settings.TrustSettings;

/** Letters of welcome to people without a mail address, and the answers of the office by mail or letter. */
@ApplicationScoped
public class Letters {

    private final Outbox outbox;
    private final TrustSettings trust;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Letters() {
        this.outbox = null;
        this.trust = null;
    }

    @Inject
    public Letters(Outbox outbox, TrustSettings trust) {
        this.outbox = outbox;
        this.trust = trust;
    }

    /** Welcomes somebody by letter where there is no mail; the welcome by mail is the engagement module's. */
    void welcome(Person person, String constituency) {
        if (person.contact().mail() != null || !person.address().complete()) {
            return;
        }
        String joined = constituency.isEmpty()
                ? "You are now signed up with us."
                : "You are now a member of our trust, in the constituency " + constituency + ". Your member number is "
                        + person.id() + ".";
        queue(person, "welcome-letter", "Welcome to " + trust.trustName(), """
                Thank you for joining %s.

                %s

                We will write to you about meetings and other ways to take part. If your details change, or you \
                would like to hear from us in another way, please tell the membership office.
                """.formatted(trust.trustName(), joined));
    }

    /** Tells somebody that the office refused the application, and why. */
    public void refused(Person person, String reason) {
        queue(person, "application-refused", "Your application to join " + trust.trustName(), """
                Thank you for your application to join %s.

                We are sorry that we cannot accept it, for this reason:

                %s

                If you think that this is not right, please tell the membership office.
                """.formatted(
                        trust.trustName(), reason));
    }

    /** Writes to somebody by mail, or by letter where there is no mail; nobody can object to it. */
    public void tell(Person person, String kind, String subject, String text) {
        queue(person, kind, subject, text);
    }

    /** Writes with a link that the text names. */
    public void tell(Person person, String kind, String subject, String text, String name, MessageLink link) {
        tell(person, kind, subject, text, name, link, "person:" + person.id());
    }

    /** Writes with a link that the text names; the office finds the message by what it is about. */
    public void tell(
            Person person, String kind, String subject, String text, String name, MessageLink link, String about) {
        message(person, kind)
                .ifPresent(message -> outbox.queue(worded(message, person, subject, text)
                        .link(name, link)
                        .about(about)
                        .build()));
    }

    private void queue(Person person, String kind, String subject, String text) {
        message(person, kind)
                .ifPresent(message ->
                        outbox.queue(worded(message, person, subject, text).build()));
    }

    private static Optional<Message.Builder> message(Person person, String kind) {
        MailAddress mail = person.contact().mail();
        Message.Builder message = mail == null
                ? Message.letter(MessageClass.STATUTORY, kind)
                        .to(person.name().full(), person.address().lines())
                : Message.mail(MessageClass.STATUTORY, kind).to(person.name().full(), mail.value());
        return mail != null || person.address().complete() ? Optional.of(message) : Optional.empty();
    }

    private Message.Builder worded(Message.Builder message, Person person, String subject, String text) {
        return message.about("person:" + person.id())
                .person(person.id())
                .subject(subject)
                .text("Dear " + person.name().inLetters() + "\n\n" + text + "\nMembership office\n" + trust.trustName()
                        + "\n");
    }
}
