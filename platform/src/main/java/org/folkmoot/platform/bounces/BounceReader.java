package org.folkmoot.platform.bounces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
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

/** Looks into the return mailbox once a minute. That two nodes do so at once is harmless: a mail counts once. */
@ApplicationScoped
class BounceReader implements Worker {

    private static final Logger LOG = System.getLogger(BounceReader.class.getName());
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Optional<Mailbox> mailbox;
    private final ReadReport reports;
    private final ReadAnswer answers;
    private final TakeReport take;
    private final TakeAnswer takeAnswer;
    private final CurrentActor actor;
    private final Wake wake = new Wake();
    private volatile Instant next = Instant.EPOCH;
    private volatile boolean complained;

    @SuppressWarnings("NullAway") // for the CDI proxy
    BounceReader() {
        mailbox = null;
        reports = null;
        answers = null;
        take = null;
        takeAnswer = null;
        actor = null;
    }

    @Inject
    BounceReader(
            ReturnAddress address,
            TakeReport take,
            TakeAnswer takeAnswer,
            CurrentActor actor,
            Installation installation) {
        this.mailbox = installation.value("BOUNCE_MAILBOX").map(setting -> Mailbox.parse(setting, installation.demo()));
        this.reports = new ReadReport(address);
        this.answers = new ReadAnswer(address);
        this.take = take;
        this.takeAnswer = takeAnswer;
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
            int understood = mailbox.get().read(this::understood);
            complained = false;
            next = RealTime.now().plus(EVERY);
            return understood > 0;
        } catch (MessagingException e) {
            next = RealTime.now().plus(EVERY);
            if (!complained) {
                complained = true;
                LOG.log(Level.WARNING, "The return mailbox cannot be read: " + e.getMessage());
            }
            return false;
        }
    }

    private Optional<Runnable> understood(MimeMessage mail) throws MessagingException, IOException {
        Optional<Runnable> report =
                reports.in(mail).map(each -> () -> actor.run(Actor.job("bounces"), () -> take.take(each)));
        return report.isPresent()
                ? report
                : answers.in(mail)
                        .map(each -> () -> actor.run(Actor.job("answers by email"), () -> takeAnswer.take(each)));
    }
}
