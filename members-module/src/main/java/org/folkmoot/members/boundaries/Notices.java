package org.folkmoot.members.boundaries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Fate;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Redraw;
import org.folkmoot.members.model.Redraws.Mover;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.settings.TrustSettings;
import org.jspecify.annotations.Nullable;

/** Writes to a member that the boundaries change, and what that does. */
@ApplicationScoped
public class Notices {

    private final Outbox outbox;
    private final TrustSettings trust;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Notices() {
        this.outbox = null;
        this.trust = null;
    }

    @Inject
    public Notices(Outbox outbox, TrustSettings trust) {
        this.outbox = outbox;
        this.trust = trust;
    }

    /** Puts the notice in the outbox; nobody can object to it. */
    void queue(Person person, Mover mover, Redraw redraw, Constitution before, Constitution next) {
        queue(
                person,
                redraw,
                "boundary-notice",
                "Your constituency at " + trust.trustName() + " changes",
                words(mover, redraw, before, next));
    }

    /** Tells somebody who had the notice, or may have, that it does not hold. */
    void queueThatItStays(Person person, Mover mover, Redraw redraw, Constitution before, Constitution next) {
        String from = before.nameOf(mover.fromConstituency(), classOf(mover.fromClass()));
        queue(
                person,
                redraw,
                "boundary-notice-taken-back",
                "Your constituency at " + trust.trustName() + " does not change",
                "You may have had a notice from us that boundaries change. It said: "
                        + becomes(mover, redraw, next) + "\n\nThat change was taken back. You are a member of " + from
                        + ", as you were before. You do not have to do anything.");
    }

    private void queue(Person person, Redraw redraw, String kind, String subject, String words) {
        MailAddress mail = person.contact().mail();
        if (mail == null && !person.address().complete()) {
            return;
        }
        Message.Builder message = mail == null
                ? Message.letter(MessageClass.STATUTORY, kind)
                        .to(person.name().full(), person.address().lines())
                : Message.mail(MessageClass.STATUTORY, kind).to(person.name().full(), mail.value());
        outbox.queue(message.about(about(redraw.id()))
                .person(person.id())
                .subject(subject)
                .text("Dear " + person.name().inLetters() + "\n\n" + words + "\n\nMembership office\n"
                        + trust.trustName() + "\n")
                .build());
    }

    /** What the messages of a redraw are found by. */
    static String about(long redraw) {
        return "boundaries:" + redraw;
    }

    private static String words(Mover mover, Redraw redraw, Constitution before, Constitution next) {
        String from = before.nameOf(mover.fromConstituency(), classOf(mover.fromClass()));
        String nothing = mover.kind() == Fate.Kind.LEAVES ? "" : " You do not have to do anything.";
        return "You are a member of " + from + ". The boundaries that decide which constituency an address belongs to"
                + " change.\n\n" + becomes(mover, redraw, next) + nothing + "\n\nThis rests on version "
                + next.version()
                + " of our constitution. If your address on our record is not right, or you have a question, please tell"
                + " the membership office before then.";
    }

    private static String becomes(Mover mover, Redraw redraw, Constitution next) {
        String on = redraw.applyOn() == null ? "soon" : "on " + Words.date(redraw.applyOn());
        return mover.kind() == Fate.Kind.LEAVES
                ? "From then on no constituency of the trust covers your address, so your membership ends " + on + "."
                : "You become a member of " + next.nameOf(mover.toConstituency(), classOf(mover.toClass())) + " " + on
                        + ".";
    }

    private static @Nullable String classOf(String code) {
        return code.isEmpty() ? null : code;
    }
}
