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
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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
    private static final Duration START_WITHIN = Duration.ofMinutes(5);
    private static final Duration GATHERING = Duration.ofMillis(50);
    private static final Duration RECLAIM = Duration.ofSeconds(10);
    private static final Duration HOST_WAIT = Duration.ofSeconds(10);

    private final SendingRows rows;
    private final MailBuilder builder;
    private final Objections objections;
    private final Transactions transactions;
    private final TrustSettings settings;
    private final OutboxWake wake;
    private final QueuePause pause;
    private final Node node;
    private final Unreachable unreachable;
    private final int threads;
    private final Optional<SmtpRelay> relay;
    private final SendingRate rate;

    private final AtomicInteger desksTaken = new AtomicInteger();

    @SuppressWarnings("ThreadLocalUsage") // one desk for each worker of this one bean
    private final ThreadLocal<MailDesk> desks = ThreadLocal.withInitial(this::newDesk);

    private volatile Instant reclaimed = Instant.EPOCH;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MailSender() {
        rows = null;
        builder = null;
        objections = null;
        transactions = null;
        settings = null;
        wake = null;
        pause = null;
        node = null;
        unreachable = null;
        threads = 0;
        relay = null;
        rate = null;
    }

    @Inject
    MailSender(
            SendingRows rows,
            MailBuilder builder,
            Objections objections,
            Transactions transactions,
            TrustSettings settings,
            OutboxWake wake,
            QueuePause pause,
            Node node,
            Unreachable unreachable,
            Installation installation) {
        this.rows = rows;
        this.builder = builder;
        this.objections = objections;
        this.transactions = transactions;
        this.settings = settings;
        this.wake = wake;
        this.pause = pause;
        this.node = node;
        this.unreachable = unreachable;
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
    public Duration gathering() {
        return GATHERING;
    }

    @Override
    public Wake wake() {
        return wake.get();
    }

    @Override
    public boolean turn() {
        MailDesk desk = desks.get();
        desk.clear(rows);
        if (relay.isEmpty() || pause.isOn()) {
            return false;
        }
        try {
            return send(desk, desk.connection(relay.get()));
        } catch (RuntimeException e) {
            desk.leftOpen();
            reclaimed = Instant.EPOCH;
            throw e;
        }
    }

    private boolean send(MailDesk desk, RelayConnection connection) {
        List<OutgoingMail> mails = claim(desk);
        if (mails.isEmpty()) {
            connection.closeIfIdle();
            return false;
        }
        return send(desk, connection, mails);
    }

    private List<OutgoingMail> claim(MailDesk desk) {
        Instant now = RealTime.now();
        if (reclaimed.plus(RECLAIM).isBefore(now)) {
            reclaimed = now;
            rows.reclaim(now);
        }
        List<Long> due = rows.due(desk.batch(), now);
        if (due.isEmpty()) {
            return List.of();
        }
        String from = settings.mailFrom();
        String domain = from.substring(from.lastIndexOf('@') + 1);
        List<OutgoingMail> claimed =
                transactions.inNew(() -> rows.claim(desk.owner(), domain, due, desk.batch(), RealTime.now()));
        // Between queueing and now a person may have objected.
        return rows.without(claimed, objections.among(claimed, Objections::question), RealTime.now());
    }

    /** Sends a batch; false where the queue has to wait. */
    private boolean send(MailDesk desk, RelayConnection connection, List<OutgoingMail> mails) {
        Instant begun = RealTime.now();
        Set<String> shut = shut(mails);
        for (int i = 0; i < mails.size(); i++) {
            if (shut.contains(mails.get(i).toAddress()) && mails.get(i).messageClass() != MessageClass.TRANSACTIONAL) {
                rows.shut(mails.get(i), RealTime.now());
                continue;
            }
            boolean late = begun.plus(START_WITHIN).isBefore(RealTime.now());
            if (late || Thread.currentThread().isInterrupted() || !send(desk, connection, mails.get(i))) {
                desk.storeAll(rows);
                mails.subList(i, mails.size()).forEach(mail -> rows.giveBack(mail, RealTime.now()));
                return late;
            }
        }
        desk.storeAll(rows);
        desk.took(Duration.between(begun, RealTime.now()));
        return true;
    }

    /** Addresses that mail came back from before; a mail that somebody has just asked for goes there all the same. */
    private Set<String> shut(List<OutgoingMail> mails) {
        List<String> asked = mails.stream()
                .filter(mail -> mail.messageClass() != MessageClass.TRANSACTIONAL)
                .map(OutgoingMail::toAddress)
                .toList();
        return asked.isEmpty() ? Set.of() : unreachable.among(asked);
    }

    /** Sends one mail; false where neither this one nor the next can be sent now. */
    private boolean send(MailDesk desk, RelayConnection connection, OutgoingMail mail) {
        if (mail.expires() != null && !RealTime.now().isBefore(mail.expires())) {
            rows.expire(mail, RealTime.now());
            return true;
        }
        String away = connection.ready();
        if (away != null) {
            holdBack(away);
            return false;
        }
        // The host first: mails that wait for a slow one use up nothing of what the others may get.
        boolean awaited = mail.messageClass() == MessageClass.TRANSACTIONAL;
        if (!rate.takeFor(mail.host(), awaited)) {
            rows.giveBack(mail, RealTime.now().plus(HOST_WAIT));
            return true;
        }
        if (!rate.take(awaited)) {
            rate.didNotGo(mail.host());
            return false;
        }
        Answer answer = attempt(connection, mail);
        if (answer.outcome() == Outcome.RELAY_AWAY) {
            holdBack(answer.reply());
            return false;
        }
        pause.end();
        if (answer.outcome() == Outcome.ADDRESS_REFUSED) {
            // Before the answer is stored: after a kill between the two the relay refuses it once more, and it counts
            // once.
            unreachable.refused(mail.id(), answer.reply());
        }
        desk.store(mail, answer, rows);
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

    private void holdBack(String why) {
        if (pause.reason().isEmpty()) {
            LOG.log(Level.WARNING, "Mail waits, the relay cannot be used: " + why);
        }
        pause.begin(why);
    }

    private MailDesk newDesk() {
        return new MailDesk(node.owner() + "/" + desksTaken.incrementAndGet(), transactions);
    }
}
