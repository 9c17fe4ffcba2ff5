package org.folkmoot.platform.outbox;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of many messages that say the same. What they share is handed over once, in variables of the
 * connection, and only recipients and links row by row: a hundred thousand of them take seconds.
 */
final class AlikeRows {

    private static final String SHARED = "set @m1 = :class, @m2 = :channel, @m3 = :kind, @m4 = :about, @m5 = :from,"
            + " @m6 = :subject, @m7 = :unsubscribe, @m8 = :ready, @m9 = :priority, @n1 = cast(:next as datetime(6)),"
            + " @n2 = cast(:expires as datetime(6)), @n3 = cast(:queued as datetime(6)),"
            + " @n4 = cast(:now as datetime(6)), @n5 = :words";

    private static final String INSERT = "insert into platform_message (message_class, channel, kind, about, from_name,"
            + " subject, unsubscribe, is_ready, priority, next_try, expires, queued_at, changed_at, words, body_text,"
            + " state, person, to_name, to_address, links) values ";

    private static final String EACH = "(@m1,@m2,@m3,@m4,@m5,@m6,@m7,@m8,@m9,@n1,@n2,@n3,@n4,@n5,'','QUEUED',?,?,?,?)";

    /** Rows a statement; its text stays below the length up to which the connection keeps it prepared. */
    private static final int ROWS = 40;

    private static final int VALUES = 4;

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
        for (int from = 0; from < messages.size(); from += ROWS) {
            insert(handle, messages.subList(from, Math.min(messages.size(), from + ROWS)));
        }
    }

    private static void insert(Handle handle, List<Message> rows) {
        Update update = handle.createUpdate(INSERT + String.join(",", Collections.nCopies(rows.size(), EACH)));
        for (int i = 0; i < rows.size(); i++) {
            Message message = rows.get(i);
            PersonId person = message.person();
            update.bind(VALUES * i, person == null ? null : person.value())
                    .bind(VALUES * i + 1, message.toName())
                    .bind(VALUES * i + 2, message.to())
                    .bind(VALUES * i + 3, MessageJson.write(message.links()));
        }
        update.execute();
    }
}
