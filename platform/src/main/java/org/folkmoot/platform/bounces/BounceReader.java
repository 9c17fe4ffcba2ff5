package org.folkmoot.platform.bounces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.start.Wake;
import org.folkmoot.platform.start.Worker;

/** Looks into the return mailbox once a minute. That two nodes do so at once is harmless: a report counts once. */
@ApplicationScoped
class BounceReader implements Worker {

    private static final Logger LOG = System.getLogger(BounceReader.class.getName());
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Optional<Mailbox> mailbox;
    private final ReadReport reader;
    private final TakeReport take;
    private final CurrentActor actor;
    private final Wake wake = new Wake();
    private volatile Instant next = Instant.EPOCH;
    private volatile boolean complained;

    @SuppressWarnings("NullAway") // for the CDI proxy
    BounceReader() {
        mailbox = null;
        reader = null;
        take = null;
        actor = null;
    }

    @Inject
    BounceReader(ReturnAddress address, TakeReport take, CurrentActor actor, Installation installation) {
        this.mailbox = installation.value("BOUNCE_MAILBOX").map(setting -> Mailbox.parse(setting, installation.demo()));
        this.reader = new ReadReport(address);
        this.take = take;
        this.actor = actor;
    }

    @Override
    public String name() {
        return "bounces";
    }

    @Override
    public int threads() {
        return mailbox.isPresent() ? 1 : 0;
    }

    @Override
    public Duration pause() {
        return EVERY;
    }

    @Override
    public Wake wake() {
        return wake;
    }

    @Override
    public boolean turn() {
        if (mailbox.isEmpty() || RealTime.now().isBefore(next)) {
            return false;
        }
        try {
            int reports =
                    mailbox.get().read(reader, report -> actor.run(Actor.job("bounces"), () -> take.take(report)));
            complained = false;
            next = RealTime.now().plus(EVERY);
            return reports > 0;
        } catch (MessagingException e) {
            next = RealTime.now().plus(EVERY);
            if (!complained) {
                complained = true;
                LOG.log(Level.WARNING, "The return mailbox cannot be read: " + e.getMessage());
            }
            return false;
        }
    }
}
