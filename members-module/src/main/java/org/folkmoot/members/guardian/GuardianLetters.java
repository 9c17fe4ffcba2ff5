package org.folkmoot.members.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.members.model.Guardian;
import org.folkmoot.members.model.Guardians.Kept;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Person;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.settings.TrustSettings;

/** What is written to a parent or guardian, by mail or by letter; notices about consent go to nobody else. */
@ApplicationScoped
public class GuardianLetters {

    /** Purpose of the signed link by which a parent or guardian answers. */
    public static final String ANSWER = "guardian";

    /** How the kinds of these messages begin. */
    public static final String KIND = "guardian-";

    private final Outbox outbox;
    private final TrustSettings trust;

    @SuppressWarnings("NullAway") // for the CDI proxy
    GuardianLetters() {
        this.outbox = null;
        this.trust = null;
    }

    @Inject
    public GuardianLetters(Outbox outbox, TrustSettings trust) {
        this.outbox = outbox;
        this.trust = trust;
    }

    /** Asks whether they agree; false where they cannot be reached. */
    boolean ask(Person person, Kept kept) {
        return write(
                person,
                kept,
                KIND + "ask",
                "Do you agree? " + person.name().full() + " and " + trust.trustName(),
                """
                %s has asked to become a member of %s and named you as a parent or guardian.

                Membership is free. Members hear about our plans, and can come to meetings and say what they think. \
                Because of their age we ask for your agreement first. We do not ask them about things like religion or \
                health before you agree.

                Please use this link to say whether you agree, or write to the membership office:
                [[answer]]

                You can change your answer at any time by the same link. We keep your name and how to reach you only \
                until they are old enough to decide alone.
                """.formatted(person.name().full(), trust.trustName()));
    }

    /** Says what was recorded, whoever recorded it. */
    boolean recorded(Person person, Kept kept, boolean agrees) {
        return write(
                person,
                kept,
                KIND + "recorded",
                agrees ? "You agreed to a membership" : "You do not agree to a membership",
                """
                We have recorded that you %s that %s becomes or stays a member of %s.

                If this is not right, or you change your mind, use this link or write to the membership office:
                [[answer]]
                """.formatted(agrees ? "agree" : "do not agree", person.name().full(), trust.trustName()));
    }

    /** Says that the office refused the application, and why. */
    boolean refused(Person person, Kept kept, String reason) {
        return write(
                person,
                kept,
                KIND + "refused",
                "The application of " + person.name().full(),
                """
                We have not accepted the application of %s to become a member of %s, for this reason:

                %s

                We have written to them too. If you think that this is not right, please tell the membership office. \
                What you answered about your agreement is here:
                [[answer]]
                """.formatted(person.name().full(), trust.trustName(), reason));
    }

    /** True where there is an address to write to. */
    static boolean reachable(Person person, Guardian guardian) {
        return guardian.mail() != null
                || guardian.address() != null
                || person.address().complete();
    }

    private boolean write(Person person, Kept kept, String kind, String subject, String text) {
        Guardian guardian = kept.guardian();
        if (!reachable(person, guardian)) {
            return false;
        }
        outbox.queue(to(person, guardian, kind)
                .about("person:" + person.id())
                .person(person.id())
                .subject(subject)
                .text("Dear " + guardian.name() + "\n\n" + text + "\nMembership office\n" + trust.trustName() + "\n")
                .link(
                        "answer",
                        MessageLink.signed(
                                "/join/guardian/", ANSWER, person.id().value(), kept.version()))
                .build());
        return true;
    }

    private static Message.Builder to(Person person, Guardian guardian, String kind) {
        MailAddress mail = guardian.mail();
        if (mail != null) {
            return Message.mail(MessageClass.STATUTORY, kind).to(guardian.name(), mail.value());
        }
        String own = guardian.address();
        String address = own == null ? person.address().lines() : own;
        return Message.letter(MessageClass.STATUTORY, kind).to(guardian.name(), address);
    }
}
