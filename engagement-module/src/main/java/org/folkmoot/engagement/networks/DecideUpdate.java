package org.folkmoot.engagement.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.engagement.messages.ShownNumber;
import org.folkmoot.engagement.model.FormatGate;
import org.folkmoot.engagement.model.NetworkBook;
import org.folkmoot.engagement.model.NetworkUpdate;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.engagement.model.ThreadState;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.model.TopicBook;
import org.folkmoot.engagement.model.rules.AnEndedTopicStaysAsItIs;
import org.folkmoot.engagement.model.rules.TheMessageIsAtThatStep;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** The office publishes a network's update and sends it to those who want it at once, or sends it back. */
@ApplicationScoped
public class DecideUpdate {
    private static final int BATCH = 500;

    private final NetworkBook book;
    private final RecipientBook recipients;
    private final TopicBook topics;
    private final NetworkMessages messages;
    private final Outbox outbox;
    private final PublicContent content;
    private final FormatGate gate;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DecideUpdate() {
        this.book = null;
        this.recipients = null;
        this.topics = null;
        this.messages = null;
        this.outbox = null;
        this.content = null;
        this.gate = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public DecideUpdate(
            NetworkBook book,
            RecipientBook recipients,
            TopicBook topics,
            NetworkMessages messages,
            Outbox outbox,
            PublicContent content,
            FormatGate gate,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.recipients = recipients;
        this.topics = topics;
        this.messages = messages;
        this.outbox = outbox;
        this.content = content;
        this.gate = gate;
        this.audit = audit;
        this.clock = clock;
    }

    /** Publishes what was read at {@code version}; returns how many get it at once. */
    @Transactional
    public int publish(long id, int version) {
        NetworkUpdate update = waiting(id, ThreadState.SENT);
        RuleBroken.check(new AnEndedTopicStaysAsItIs(
                topics.find(update.network()).filter(Topic::isEnded).isPresent()));
        gate.mustBeOpen(Outgoing.update(id));
        keep(update.with(ThreadState.SENT, null), version);
        String path = "/networks/" + update.network() + "/updates";
        book.news(update.network(), update.title(), update.body(), path, clock.instant());
        int sent = send(update);
        content.changed();
        boolean exactly = !topics.isSensitive(Scope.network(update.network()));
        audit.wrote(
                "update.publish",
                "update:" + id,
                "Published; sent to " + ShownNumber.people(sent, exactly) + " at once");
        return sent;
    }

    private int send(NetworkUpdate update) {
        int sent = 0;
        List<KnownRecipient> batch = recipients.followers(List.of(update.network()), 0, BATCH);
        while (!batch.isEmpty()) {
            List<KnownRecipient> reached =
                    batch.stream().filter(KnownRecipient::isReachable).toList();
            outbox.queueAll(reached.stream()
                    .map(person -> messages.update(
                            update,
                            person,
                            recipients.subscriptionTo(person.person(), update.network(), TrustClock.today(clock))))
                    .toList());
            sent += reached.size();
            batch = recipients.followers(
                    List.of(update.network()),
                    batch.get(batch.size() - 1).person().value(),
                    BATCH);
        }
        return sent;
    }

    /** Sends it back with words that help. */
    @Transactional
    public void sendBack(long id, String why) {
        NetworkUpdate update = waiting(id, ThreadState.RETURNED);
        keep(update.with(ThreadState.RETURNED, why), update.version());
        audit.wrote("update.send-back", "update:" + id, why);
    }

    private NetworkUpdate waiting(long id, ThreadState next) {
        NetworkUpdate update = book.find(id).orElseThrow(() -> NotFound.of("update", id));
        RuleBroken.check(new TheMessageIsAtThatStep(update.state(), next));
        return update;
    }

    private void keep(NetworkUpdate update, int version) {
        if (!book.change(update, version, clock.instant())) {
            throw Conflict.on("Update", update.id());
        }
    }
}
