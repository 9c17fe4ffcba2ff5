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
        MailAddress mail = person.contact().mail();
        if (mail == null && !person.address().complete()) {
            return;
        }
        Message.Builder message = mail == null
                ? Message.letter(MessageClass.STATUTORY, "boundary-notice")
                        .to(person.name().full(), person.address().lines())
                : Message.mail(MessageClass.STATUTORY, "boundary-notice")
                        .to(person.name().full(), mail.value());
        outbox.queue(message.about(about(redraw.id()))
                .person(person.id())
                .subject("Your constituency at " + trust.trustName() + " changes")
                .text("Dear " + person.name().inLetters() + "\n\n" + words(mover, redraw, before, next)
                        + "\n\nMembership office\n" + trust.trustName() + "\n")
                .build());
    }

    /** What the messages of a redraw are found by. */
    static String about(long redraw) {
        return "boundaries:" + redraw;
    }

    private static String words(Mover mover, Redraw redraw, Constitution before, Constitution next) {
        String from = before.nameOf(mover.fromConstituency(), classOf(mover.fromClass()));
        String on = redraw.applyOn() == null ? "soon" : "on " + Words.date(redraw.applyOn());
        String what = mover.kind() == Fate.Kind.LEAVES
                ? "From then on no constituency of the trust covers your address, so your membership ends " + on + "."
                : "You become a member of " + next.nameOf(mover.toConstituency(), classOf(mover.toClass())) + " " + on
                        + ". You do not have to do anything.";
        return "You are a member of " + from + ". The boundaries that decide which constituency an address belongs to"
                + " change.\n\n" + what + "\n\nThis rests on version " + next.version()
                + " of our constitution. If your address on our record is not right, or you have a question, please tell"
                + " the membership office before then.";
    }

    private static @Nullable String classOf(String code) {
        return code.isEmpty() ? null : code;
    }
}
