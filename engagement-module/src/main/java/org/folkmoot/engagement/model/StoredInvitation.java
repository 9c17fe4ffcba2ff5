package org.folkmoot.engagement.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as its row holds it, for pages that only show it and ask for it in a query of their own.
 *
 * @param person null for a booking, and after an erasure
 * @param guestName null for a member
 * @param reply the answer that stands; null before there is one
 */
public record StoredInvitation(
        long id,
        long meeting,
        @Nullable Long person,
        @Nullable String guestName,
        int linkVersion,
        boolean withdrawn,
        @Nullable Reply reply,
        Line line) {

    /**
     * Where somebody stands on the waiting list.
     *
     * @param since null where they do not wait
     * @param order null before they were put in order
     * @param offerUntil null without an offer
     * @param missedAt when an offer went by; null where none did
     */
    public record Line(
            @Nullable Instant since,
            @Nullable Long order,
            @Nullable Instant offerUntil,
            @Nullable Instant missedAt) {

        /** True where somebody neither waits nor was ever offered a place. */
        public boolean isEmpty() {
            return since == null && order == null && offerUntil == null && missedAt == null;
        }
    }
}
