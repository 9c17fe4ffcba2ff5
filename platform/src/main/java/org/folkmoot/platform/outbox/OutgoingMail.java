package org.folkmoot.platform.outbox;

import java.time.Instant;
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
        Instant changedAt) {

    static final String COLUMNS =
            "id, message_class, kind, person, from_name, to_name, to_address, subject, body_text, body_html,"
                    + " attachment_name, attachment_type, attachment_text, links, unsubscribe, expires, attempts, fence,"
                    + " message_id, changed_at";

    /** The host part of the address, in lower case; empty where there is none. */
    String host() {
        return toAddress.substring(toAddress.lastIndexOf('@') + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
