package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.outbox.Answer.Outcome;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.platform.start.Node;
import org.folkmoot.platform.start.Wake;
import org.folkmoot.platform.start.Worker;

/**
 * Sends text messages, and letters where the installation says so, through GOV.UK Notify. A reference there does not keep
 * a message from going twice, so whatever was tried before is looked up under its reference before it is tried again.
 */
@ApplicationScoped
class NotifySender implements Worker {

    private static final Logger LOG = System.getLogger(NotifySender.class.getName());
    private static final int BATCH = 25;
    private static final int TOO_MANY = 429;
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_FAULT = 500;
    private static final Duration DAY_IS_FULL = Duration.ofHours(1);
    private static final int ADDRESS_LINES = 7;

    private final SendingRows rows;
    private final LiveLinks links;
    private final Objections objections;
    private final Transactions transactions;
    private final TrustSettings settings;
    private final OutboxWake wake;
    private final NotifySetup setup;
    private final Node node;
    private final QueuePause pause = new QueuePause();
    private final Optional<NotifyClient> client;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NotifySender() {
        rows = null;
        links = null;
        objections = null;
        transactions = null;
        settings = null;
        wake = null;
        setup = null;
        node = null;
        client = null;
    }

    @Inject
    NotifySender(
            SendingRows rows,
            LiveLinks links,
            Objections objections,
            Transactions transactions,
            TrustSettings settings,
            OutboxWake wake,
            NotifySetup setup,
            Node node) {
        this.rows = rows;
        this.links = links;
        this.objections = objections;
        this.transactions = transactions;
        this.settings = settings;
        this.wake = wake;
        this.setup = setup;
        this.node = node;
        this.client = setup.sendsTexts() || setup.postsLetters() ? Optional.of(setup.client()) : Optional.empty();
    }

    @Override
    public String name() {
        return "notify";
    }

    @Override
    public int threads() {
        return client.isPresent() ? 1 : 0;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public Wake wake() {
        return wake.notifying();
    }

    @Override
    public boolean turn() {
        if (client.isEmpty() || pause.isOn()) {
            return false;
        }
        boolean sent = setup.sendsTexts() && send(client.get(), Line.TEXTS);
        return (setup.postsLetters() && send(client.get(), Line.LETTERS)) || sent;
    }

    private boolean send(NotifyClient notify, Line line) {
        List<OutgoingMail> claimed = claim(line);
        for (int i = 0; i < claimed.size(); i++) {
            if (!send(notify, line, claimed.get(i))) {
                claimed.subList(i + 1, claimed.size()).forEach(each -> rows.giveBack(each, RealTime.now()));
                return false;
            }
        }
        return !claimed.isEmpty();
    }

    private List<OutgoingMail> claim(Line line) {
        List<Long> due = rows.due(line, BATCH, RealTime.now());
        if (due.isEmpty()) {
            return List.of();
        }
        String from = settings.mailFrom();
        String domain = from.substring(from.lastIndexOf('@') + 1);
        List<OutgoingMail> claimed = transactions.inNew(
                () -> rows.claim(node.owner() + "/notify", domain, line, due, BATCH, RealTime.now()));
        return rows.without(claimed, objections.among(claimed, Objections::question), RealTime.now());
    }

    /** Sends one; false where the queue has to wait. */
    private boolean send(NotifyClient notify, Line line, OutgoingMail message) {
        if (message.expires() != null && !RealTime.now().isBefore(message.expires())) {
            rows.expire(message, RealTime.now());
            return true;
        }
        Answer answer = attempt(notify, line, message);
        if (answer.outcome() == Outcome.RELAY_AWAY) {
            LOG.log(Level.WARNING, "Texts and letters wait: " + answer.reply());
            pause.begin(answer.reply());
            rows.giveBack(
                    message, RealTime.now().plus(answer.reply().contains("TooMany") ? DAY_IS_FULL : Duration.ZERO));
            return false;
        }
        pause.end();
        rows.store(message, answer, RealTime.now());
        return true;
    }

    private Answer attempt(NotifyClient notify, Line line, OutgoingMail message) {
        try {
            String reference = String.valueOf(message.messageId());
            // The first claim has the fencing number 1: whatever was claimed before may have been sent.
            if (message.fence() > 1) {
                NotifyClient.Reply before = notify.sentAs(reference);
                if (before.status() == 200 && !before.firstStatus().isEmpty()) {
                    return Answer.of(Outcome.SENT, "GOV.UK Notify: " + before.firstStatus());
                }
            }
            return read(line == Line.TEXTS ? text(notify, message, reference) : letter(notify, message, reference));
        } catch (IOException e) {
            return Answer.of(Outcome.LATER, "GOV.UK Notify cannot be reached: " + e);
        }
    }

    private NotifyClient.Reply text(NotifyClient notify, OutgoingMail message, String reference) throws IOException {
        String text = MailText.fill(message.bodyText(), message.values(links.addresses(message.links())));
        return notify.text(setup.textTemplate(), message.toAddress(), text, reference);
    }

    private NotifyClient.Reply letter(NotifyClient notify, OutgoingMail message, String reference) throws IOException {
        Map<String, String> filled = new HashMap<>();
        String[] address = (message.toName() + "\n" + message.toAddress().strip()).split("\\R");
        for (int i = 0; i < Math.min(ADDRESS_LINES, address.length); i++) {
            // The postcode has to be the last line, however many there are.
            boolean last = i == ADDRESS_LINES - 1;
            filled.put("address_line_" + (i + 1), last ? address[address.length - 1] : address[i]);
        }
        filled.put("heading", message.subject());
        filled.put("body", MailText.fill(message.bodyText(), message.values(links.addresses(message.links()))));
        return notify.letter(setup.letterTemplate(), filled, reference);
    }

    private static Answer read(NotifyClient.Reply reply) {
        if (reply.status() < 300) {
            return Answer.of(Outcome.SENT, "GOV.UK Notify: created");
        }
        if (reply.status() == TOO_MANY) {
            return Answer.of(Outcome.RELAY_AWAY, reply.error() + ", " + reply.words());
        }
        if (reply.status() == BAD_REQUEST) {
            return Answer.of(Outcome.MESSAGE_REFUSED, reply.words());
        }
        return Answer.of(reply.status() >= SERVER_FAULT ? Outcome.LATER : Outcome.RELAY_AWAY, reply.words());
    }
}
