package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.outbox.Answer.Outcome;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.platform.start.Node;
import org.folkmoot.platform.start.Wake;
import org.folkmoot.platform.start.Worker;

/**
 * Sends the mails of the outbox. What the relay answered is stored mail by mail, right after the answer; only where that
 * cannot be done may a mail go again, under the same Message-ID.
 */
@ApplicationScoped
class MailSender implements Worker {

    private static final Logger LOG = System.getLogger(MailSender.class.getName());
    private static final int BATCH = 25;
    private static final Duration START_WITHIN = Duration.ofMinutes(5);
    private static final Duration HOST_WAIT = Duration.ofSeconds(10);

    private final SendingRows rows;
    private final MailBuilder builder;
    private final Transactions transactions;
    private final TrustSettings settings;
    private final OutboxWake wake;
    private final QueuePause pause;
    private final Node node;
    private final int threads;
    private final Optional<SmtpRelay> relay;
    private final SendingRate rate;

    @SuppressWarnings("ThreadLocalUsage") // one connection for each worker of this one bean
    private final ThreadLocal<RelayConnection> connections = new ThreadLocal<>();

    private final Queue<Answered> unstored = new ConcurrentLinkedQueue<>();

    @SuppressWarnings("NullAway") // for the CDI proxy
    MailSender() {
        rows = null;
        builder = null;
        transactions = null;
        settings = null;
        wake = null;
        pause = null;
        node = null;
        threads = 0;
        relay = null;
        rate = null;
    }

    @Inject
    MailSender(
            SendingRows rows,
            MailBuilder builder,
            Transactions transactions,
            TrustSettings settings,
            OutboxWake wake,
            QueuePause pause,
            Node node,
            Installation installation) {
        this.rows = rows;
        this.builder = builder;
        this.transactions = transactions;
        this.settings = settings;
        this.wake = wake;
        this.pause = pause;
        this.node = node;
        this.threads = installation.number("SMTP_WORKERS", 2);
        this.relay = installation.value("SMTP").map(setting -> SmtpRelay.parse(setting, installation.demo()));
        this.rate = new SendingRate(
                installation.number("SMTP_PER_MINUTE", 0), installation.number("SMTP_PER_MINUTE_AND_HOST", 0));
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public int threads() {
        return threads;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Wake wake() {
        return wake.get();
    }

    @Override
    public boolean turn() {
        storeLate();
        if (relay.isEmpty() || pause.isOn()) {
            return false;
        }
        RelayConnection connection = connection(relay.get());
        List<OutgoingMail> mails = claim();
        if (mails.isEmpty()) {
            connection.closeIfIdle();
            return false;
        }
        return send(connection, mails);
    }

    private List<OutgoingMail> claim() {
        rows.reclaim(RealTime.now());
        String from = settings.mailFrom();
        String domain = from.substring(from.lastIndexOf('@') + 1);
        return transactions.inNew(() -> rows.claim(node.owner(), domain, BATCH, RealTime.now()));
    }

    /** Sends a batch; false where the queue has to wait. */
    private boolean send(RelayConnection connection, List<OutgoingMail> mails) {
        Instant begun = RealTime.now();
        for (int i = 0; i < mails.size(); i++) {
            boolean late = begun.plus(START_WITHIN).isBefore(RealTime.now());
            if (late || Thread.currentThread().isInterrupted() || !send(connection, mails.get(i))) {
                mails.subList(i, mails.size()).forEach(mail -> rows.giveBack(mail, RealTime.now()));
                return late;
            }
        }
        return true;
    }

    /** Sends one mail; false where neither this one nor the next can be sent now. */
    private boolean send(RelayConnection connection, OutgoingMail mail) {
        if (mail.expires() != null && !RealTime.now().isBefore(mail.expires())) {
            rows.expire(mail, RealTime.now());
            return true;
        }
        String away = connection.ready();
        if (away != null) {
            holdBack(away);
            return false;
        }
        if (!rate.take()) {
            return false;
        }
        if (!rate.takeFor(mail.host())) {
            rows.giveBack(mail, RealTime.now().plus(HOST_WAIT));
            return true;
        }
        Answer answer = attempt(connection, mail);
        if (answer.outcome() == Outcome.RELAY_AWAY) {
            holdBack(answer.reply());
            return false;
        }
        pause.end();
        store(new Answered(mail, answer));
        return true;
    }

    private Answer attempt(RelayConnection connection, OutgoingMail mail) {
        try {
            return connection.send(builder.build(connection.session(), mail, String.valueOf(mail.messageId())));
        } catch (AddressException e) {
            return Answer.of(Outcome.ADDRESS_REFUSED, "Not a mail address");
        } catch (MessagingException e) {
            return Answer.of(Outcome.MESSAGE_REFUSED, "The mail cannot be built: " + e.getMessage());
        }
    }

    private void store(Answered answered) {
        try {
            rows.store(answered.mail(), answered.answer(), RealTime.now());
        } catch (RuntimeException e) {
            unstored.add(answered);
            throw e;
        }
    }

    /** Stores answers that the database could not take before anything else is sent. */
    private void storeLate() {
        for (Answered next = unstored.poll(); next != null; next = unstored.poll()) {
            store(next);
        }
    }

    private void holdBack(String why) {
        if (pause.reason().isEmpty()) {
            LOG.log(Level.WARNING, "Mail waits, the relay cannot be used: " + why);
        }
        pause.begin(why);
    }

    private RelayConnection connection(SmtpRelay to) {
        RelayConnection known = connections.get();
        if (known == null) {
            known = new RelayConnection(to);
            connections.set(known);
        }
        return known;
    }

    private record Answered(OutgoingMail mail, Answer answer) {}
}
