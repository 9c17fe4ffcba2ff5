package org.folkmoot.engagement.model;

import java.time.Instant;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What someone gets for coming: expenses, or a payment for taking part. Where it is paid to is not on record here.
 *
 * @param id 0 before it is kept
 */
public record Payment(
        long id,
        long meetingId,
        @Nullable PersonId personId,
        String name,
        Kind kind,
        int pence,
        @Nullable String note,
        State state,
        Instant notedAt,
        Instant changedAt) {

    /** What it is for. */
    public enum Kind {
        EXPENSES("Expenses"),
        TAKING_PART("Payment for taking part");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What people read. */
        public String words() {
            return words;
        }
    }

    /** Where it stands. */
    public enum State {
        NOTED("Noted"),
        APPROVED("Approved"),
        PAID("Paid"),
        REFUSED("Refused");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** What people read. */
        public String words() {
            return words;
        }

        /** True where the other may follow. */
        public boolean allows(State next) {
            return switch (this) {
                case NOTED -> next == APPROVED || next == REFUSED;
                case APPROVED -> next == PAID || next == REFUSED;
                case PAID, REFUSED -> false;
            };
        }
    }
}
