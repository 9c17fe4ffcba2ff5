package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.PlainSql;
import org.folkmoot.platform.database.Transactions;
import org.folkmoot.platform.outbox.AlikeRows.Common;
import org.folkmoot.platform.outbox.AlikeRows.Queued;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The outbox as rows, written in the caller's transaction. */
@ApplicationScoped
class StoredOutbox implements Outbox, PrintedLetters {

    private static final String INSERT = "insert into platform_message (message_class, channel, kind, about, person,"
            + " from_name, to_name, to_address, subject, body_text, body_html, attachment_name, attachment_type, attachment_text,"
            + " links, unsubscribe, state, is_ready, priority, next_try, expires, queued_at, changed_at, last_reply, words) values"
            + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String UNSENT = "state in ('QUEUED', 'DEFERRED')";

    private final Jdbi jdbi;
    private final Transactions transactions;
    private final OutboxWake wake;
    private final Objections objections;
    private final NotifySetup notify;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StoredOutbox() {
        jdbi = null;
        transactions = null;
        wake = null;
        objections = null;
        notify = null;
        clock = null;
    }

    @Inject
    StoredOutbox(
            Jdbi jdbi,
            Transactions transactions,
            OutboxWake wake,
            Objections objections,
            NotifySetup notify,
            Clock clock) {
        this.jdbi = jdbi;
        this.transactions = transactions;
        this.wake = wake;
        this.objections = objections;
        this.notify = notify;
        this.clock = clock;
    }

    @Override
    public long queue(Message message) {
        transactions.require("Queueing a message");
        String refused =
                objections.among(List.of(message), Objections::question).get(message);
        long id = jdbi.withHandle(
                handle -> PlainSql.add(handle, INSERT, values(message, refused, wordsOf(handle, List.of(message)))));
        transactions.afterCommit(wake::call);
        return id;
    }

    @Override
    public void queueAll(List<Message> messages) {
        transactions.require("Queueing messages");
        if (messages.isEmpty()) {
            return;
        }
        Map<Message, String> refused = objections.among(messages, Objections::question);
        jdbi.useHandle(handle -> {
            Map<SharedWords, Long> words = wordsOf(handle, messages);
            Map<Common, List<Message>> alike = new LinkedHashMap<>();
            List<Message> others = new ArrayList<>();
            for (Message message : messages) {
                Long said = message.shared() == null ? null : words.get(message.shared());
                List<Message> where = said == null || refused.containsKey(message)
                        ? others
                        : alike.computeIfAbsent(Common.of(message, said), unknown -> new ArrayList<>());
                where.add(message);
            }
            alike.forEach((common, each) -> AlikeRows.insert(handle, common, queued(common), each));
            insert(handle, others, refused, words);
        });
        transactions.afterCommit(wake::call);
    }

    @Override
    public void keep(List<Message> letters) {
        transactions.require("Keeping letters");
        if (letters.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            Map<SharedWords, Long> words = wordsOf(handle, letters);
            PreparedBatch batch = handle.prepareBatch(INSERT);
            letters.forEach(letter -> add(batch, values(letter, MessageState.PRINTED, null, words)));
            batch.execute();
        });
    }

    @Override
    public int withdraw(String about) {
        return jdbi.withHandle(handle -> handle.createUpdate("update platform_message set state = 'CANCELLED',"
                        + " is_ready = 0, fence = fence + 1, changed_at = :now where about = :about and " + UNSENT)
                .bind("about", about)
                .bind("now", RealTime.now())
                .execute());
    }

    @Override
    public int forget(PersonId person) {
        return jdbi.withHandle(handle -> {
            int withdrawn = handle.createUpdate("update platform_message set state = 'CANCELLED', is_ready = 0,"
                            + " fence = fence + 1, changed_at = :now where person = :person and " + UNSENT)
                    .bind("person", person)
                    .bind("now", RealTime.now())
                    .execute();
            handle.createUpdate(
                            "update platform_message set to_name = '', to_address = '', subject = '', body_text = '',"
                                    + " body_html = null, attachment_text = null, links = '{}', last_reply = null, words = null"
                                    + " where person = :person")
                    .bind("person", person)
                    .execute();
            handle.createUpdate("delete from platform_mail_return where person = :person")
                    .bind("person", person)
                    .execute();
            return withdrawn;
        });
    }

    private void insert(
            Handle handle, List<Message> messages, Map<Message, String> refused, Map<SharedWords, Long> words) {
        if (messages.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(INSERT);
        messages.forEach(message -> add(batch, values(message, refused.get(message), words)));
        batch.execute();
    }

    private static void add(PreparedBatch batch, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            batch.bind(i, values[i]);
        }
        batch.add();
    }

    private Queued queued(Common common) {
        Instant now = RealTime.now();
        return new Queued(clock.instant(), now, due(common.notBefore(), now), ready(common.channel()));
    }

    private int ready(Channel channel) {
        return Line.of(channel, notify.postsLetters()).number();
    }

    /** Keeps what they share, each once. */
    private static Map<SharedWords, Long> wordsOf(Handle handle, List<Message> messages) {
        Map<SharedWords, Long> ids = new HashMap<>();
        for (Message message : messages) {
            SharedWords words = message.shared();
            if (words != null) {
                ids.computeIfAbsent(words, unknown -> KeptWords.add(handle, unknown));
            }
        }
        return ids;
    }

    /** A message that the person does not want is kept, to show why it never went. */
    private @Nullable Object[] values(Message message, @Nullable String refused, Map<SharedWords, Long> words) {
        return values(message, refused == null ? MessageState.QUEUED : MessageState.CANCELLED, refused, words);
    }

    /** The columns of a row in their order. */
    private @Nullable Object[] values(
            Message message, MessageState state, @Nullable String refused, Map<SharedWords, Long> words) {
        Instant now = RealTime.now();
        SharedWords shared = message.shared();
        Attachment file = shared == null ? message.attachment() : null;
        return new @Nullable Object[] {
            message.messageClass(),
            message.channel(),
            message.kind(),
            message.about(),
            message.person(),
            message.fromName(),
            message.toName(),
            message.to(),
            message.subject(),
            shared == null ? message.text() : "",
            shared == null ? message.html() : null,
            file == null ? null : file.name(),
            file == null ? null : file.contentType(),
            file == null ? null : file.text(),
            MessageJson.write(message.links()),
            message.unsubscribe(),
            state,
            state == MessageState.QUEUED ? ready(message.channel()) : 0,
            message.messageClass().priority(),
            due(message.notBefore(), now),
            message.expires(),
            clock.instant(),
            now,
            refused,
            shared == null ? null : words.get(shared)
        };
    }

    /** The product's clock may be far from the real one by which the workers wait. */
    private Instant due(@Nullable Instant notBefore, Instant now) {
        if (notBefore == null) {
            return now;
        }
        Duration wait = Duration.between(clock.instant(), notBefore);
        return wait.isNegative() ? now : now.plus(wait);
    }
}
