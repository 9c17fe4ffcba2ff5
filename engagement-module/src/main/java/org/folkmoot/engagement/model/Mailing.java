package org.folkmoot.engagement.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mailing of the trust's office to an audience.
 *
 * @param sendAt when it begins; null while it is a draft
 * @param nextStage when more of it goes; null where nothing is to go
 * @param people whom it goes to; 0 until it has begun
 * @param leftOut who was left out when it began
 */
public record Mailing(
        long id,
        MailingText text,
        Audience audience,
        MailingState state,
        @Nullable Instant sendAt,
        Stages stages,
        @Nullable Instant nextStage,
        int people,
        int leftOut,
        String madeBy,
        Instant changedAt,
        int version) {

    /** How messages of it are found in the outbox. */
    public String about() {
        return "mailing:" + id;
    }
}
