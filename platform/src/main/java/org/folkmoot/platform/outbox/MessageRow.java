package org.folkmoot.platform.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message as the office sees it: bodies keep their placeholders, and no link or secret is in it. */
public record MessageRow(
        long id,
        MessageClass messageClass,
        Channel channel,
        String kind,
        @Nullable String about,
        @Nullable Long person,
        String toName,
        String toAddress,
        String subject,
        String bodyText,
        @Nullable String attachmentName,
        MessageState state,
        Instant nextTry,
        int attempts,
        @Nullable String lastReply,
        @Nullable String messageId,
        @Nullable Long printRun,
        Instant queuedAt,
        Instant changedAt) {

    static final String COLUMNS = "id, message_class, channel, kind, about, person, to_name, to_address, subject,"
            + " " + KeptWords.TEXT + ", " + KeptWords.FILE
            + ", state, next_try, attempts, last_reply, message_id, print_run, queued_at,"
            + " changed_at";

    /** The text with words in place of every personal link. */
    public String hiddenText() {
        return MailText.hidden(bodyText);
    }

    /** True where it can be tried again by hand. */
    public boolean canBeTriedAgain() {
        return channel != Channel.LETTER
                && !toAddress.isEmpty()
                && (state == MessageState.FAILED || state == MessageState.REJECTED || state == MessageState.DEFERRED);
    }

    /** True where it can still be withdrawn. */
    public boolean canBeWithdrawn() {
        return state == MessageState.QUEUED || state == MessageState.DEFERRED;
    }
}
