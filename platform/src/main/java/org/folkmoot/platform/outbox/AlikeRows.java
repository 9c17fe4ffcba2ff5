package org.folkmoot.platform.outbox;

import java.time.Instant;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of many messages that say the same. What they share is handed over once, in variables of the
 * connection, and only recipients and links row by row: a hundred thousand of them take seconds.
 */
final class AlikeRows {

    private static final String SHARED = "set @alike_class = :class, @alike_channel = :channel, @alike_kind = :kind,"
            + " @alike_about = :about, @alike_from = :from, @alike_subject = :subject, @alike_stop = :unsubscribe,"
            + " @alike_ready = :ready, @alike_priority = :priority, @alike_next = cast(:next as datetime(6)),"
            + " @alike_expires = cast(:expires as datetime(6)), @alike_queued = cast(:queued as datetime(6)),"
            + " @alike_now = cast(:now as datetime(6)), @alike_words = :words";

    private static final String EACH = "insert into platform_message (message_class, channel, kind, about, from_name,"
            + " subject, body_text, unsubscribe, state, is_ready, priority, next_try, expires, queued_at, changed_at,"
            + " words, person, to_name, to_address, links) values (@alike_class, @alike_channel, @alike_kind, @alike_about,"
            + " @alike_from, @alike_subject, '', @alike_stop, 'QUEUED', @alike_ready, @alike_priority, @alike_next,"
            + " @alike_expires, @alike_queued, @alike_now, @alike_words, ?, ?, ?, ?)";

    private AlikeRows() {}

    /** What all of them have in common. */
    record Common(
            MessageClass messageClass,
            Channel channel,
            String kind,
            @Nullable String about,
            @Nullable String fromName,
            String subject,
            @Nullable String unsubscribe,
            @Nullable Instant notBefore,
            @Nullable Instant expires,
            long words) {

        static Common of(Message message, long words) {
            return new Common(
                    message.messageClass(),
                    message.channel(),
                    message.kind(),
                    message.about(),
                    message.fromName(),
                    message.subject(),
                    message.unsubscribe(),
                    message.notBefore(),
                    message.expires(),
                    words);
        }
    }

    /** When they were queued by the product's clock and the real one, when they are due, and in which queue. */
    record Queued(Instant by, Instant now, Instant due, int ready) {}

    static void insert(Handle handle, Common common, Queued queued, List<Message> messages) {
        handle.createUpdate(SHARED)
                .bind("class", common.messageClass())
                .bind("channel", common.channel())
                .bind("kind", common.kind())
                .bind("about", common.about())
                .bind("from", common.fromName())
                .bind("subject", common.subject())
                .bind("unsubscribe", common.unsubscribe())
                .bind("ready", queued.ready())
                .bind("priority", common.messageClass().priority())
                .bind("next", queued.due())
                .bind("expires", common.expires())
                .bind("queued", queued.by())
                .bind("now", queued.now())
                .bind("words", common.words())
                .execute();
        PreparedBatch batch = handle.prepareBatch(EACH);
        for (Message message : messages) {
            PersonId person = message.person();
            batch.bind(0, person == null ? null : person.value())
                    .bind(1, message.toName())
                    .bind(2, message.to())
                    .bind(3, MessageJson.write(message.links()))
                    .add();
        }
        batch.execute();
    }
}
