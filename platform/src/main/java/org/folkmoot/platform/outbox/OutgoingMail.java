package org.folkmoot.platform.outbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mail that a worker has claimed, with the fencing number of the claim. */
record OutgoingMail(
        long id,
        MessageClass messageClass,
        String kind,
        @Nullable Long person,
        @Nullable String fromName,
        String toName,
        String toAddress,
        String subject,
        String bodyText,
        @Nullable String bodyHtml,
        @Nullable String attachmentName,
        @Nullable String attachmentType,
        @Nullable String attachmentText,
        String links,
        @Nullable String unsubscribe,
        @Nullable Instant expires,
        int attempts,
        long fence,
        @Nullable String messageId,
        Instant changedAt,
        @Nullable Long words) {

    static final String COLUMNS =
            "id, message_class, kind, person, from_name, to_name, to_address, subject, body_text, body_html,"
                    + " attachment_name, attachment_type, attachment_text, links, unsubscribe, expires, attempts, fence,"
                    + " message_id, changed_at, words";

    /** The same mail with words that it shares with others. */
    OutgoingMail saying(SharedWords shared) {
        Attachment file = shared.attachment();
        return new OutgoingMail(
                id,
                messageClass,
                kind,
                person,
                fromName,
                toName,
                toAddress,
                subject,
                shared.text(),
                shared.html(),
                file == null ? null : file.name(),
                file == null ? null : file.contentType(),
                file == null ? null : file.text(),
                links,
                unsubscribe,
                expires,
                attempts,
                fence,
                messageId,
                changedAt,
                words);
    }

    /** What stands for the placeholders of its bodies: these addresses and, in shared words, the recipient's name. */
    Map<String, String> values(Map<String, String> addresses) {
        if (words == null) {
            return addresses;
        }
        Map<String, String> values = new HashMap<>(addresses);
        values.put(SharedWords.NAME.substring(2, SharedWords.NAME.length() - 2), toName);
        return values;
    }

    /** The host part of the address, in lower case; empty where there is none. */
    String host() {
        return toAddress.substring(toAddress.lastIndexOf('@') + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
