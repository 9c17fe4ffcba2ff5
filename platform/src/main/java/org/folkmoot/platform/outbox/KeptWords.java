package org.folkmoot.platform.outbox;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The rows of shared words; they never change, so that those asked for last are held. */
final class KeptWords {

    /** The text of a message as people read it, whether its words are its own or shared. */
    static final String TEXT = "case when words is null then body_text else (select replace(w.body_text, '"
            + SharedWords.NAME + "', platform_message.to_name) from platform_message_words w"
            + " where w.id = platform_message.words) end as body_text";

    /** The name of a message's attachment, of its own or shared. */
    static final String FILE = "case when words is null then attachment_name else (select w.attachment_name"
            + " from platform_message_words w where w.id = platform_message.words) end as attachment_name";

    private static final int MOST_HELD = 50;

    private final Jdbi jdbi;
    private final Map<Long, SharedWords> held = new LinkedHashMap<>();

    KeptWords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps words in the running transaction; returns their id. */
    static long add(Handle handle, SharedWords words) {
        Attachment file = words.attachment();
        return handle.createUpdate("insert into platform_message_words (body_text, body_html, attachment_name,"
                        + " attachment_type, attachment_text) values (:text, :html, :name, :type, :file)")
                .bind("text", words.text())
                .bind("html", words.html())
                .bind("name", file == null ? null : file.name())
                .bind("type", file == null ? null : file.contentType())
                .bind("file", file == null ? null : file.text())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** The mail with its words, where they are shared. */
    OutgoingMail complete(OutgoingMail mail) {
        return mail.words() == null ? mail : mail.saying(of(mail.words()));
    }

    private synchronized SharedWords of(long id) {
        SharedWords known = held.get(id);
        if (known != null) {
            return known;
        }
        if (held.size() >= MOST_HELD) {
            held.remove(held.keySet().iterator().next());
        }
        SharedWords found = jdbi.withHandle(handle -> handle.createQuery(
                        "select body_text, body_html, attachment_name, attachment_type, attachment_text"
                                + " from platform_message_words where id = :id")
                .bind("id", id)
                .map((row, context) -> new SharedWords(
                        row.getString("body_text"),
                        row.getString("body_html"),
                        attachment(
                                row.getString("attachment_name"),
                                row.getString("attachment_type"),
                                row.getString("attachment_text"))))
                .one());
        held.put(id, found);
        return found;
    }

    private static @Nullable Attachment attachment(
            @Nullable String name, @Nullable String type, @Nullable String text) {
        return name == null || type == null || text == null ? null : new Attachment(name, type, text);
    }
}
