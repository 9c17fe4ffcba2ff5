package org.folkmoot.members.model;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A move to another constituency, from the wish of the member or the finding of the office to the day of the move.
 *
 * @param words what the member asked for, or what was found
 * @param toldOn the day on which the office wrote that they may ask; null where it did not
 * @param askedOn the day on which the member gave notice; null where they have not asked
 * @param movesOn the day from which the move counts; null until it is accepted
 */
public record Transfer(
        long id,
        PersonId person,
        String name,
        Origin origin,
        State state,
        Seat from,
        @Nullable Seat to,
        String words,
        Instant begunAt,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate movesOn,
        @Nullable String reason,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy) {

    /** A constituency and, where it has classes, the class. */
    public record Seat(String constituency, @Nullable String classCode) {

        /** The value of a form field: the code, or the code and the class. */
        public static Seat of(String value) {
            String[] parts = value.split("/", 2);
            return new Seat(parts[0], parts.length > 1 ? parts[1] : null);
        }

        /** What {@link #of} reads. */
        public String value() {
            return classCode == null ? constituency : constituency + "/" + classCode;
        }
    }

    /** How a transfer came up. */
    public enum Origin {
        ASKED("The member asked"),
        ADDRESS("The address was changed"),
        BOUNDARY("The boundaries were changed"),
        STAFF("They work for the trust");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        /** How lists say it. */
        public String words() {
            return words;
        }
    }

    /** Where it stands. */
    public enum State {
        /** Found by the office; the member has not asked. */
        FOUND("Found, not asked for"),
        /** The member asked. */
        ASKED("Asked for"),
        /** Accepted; its day has not come. */
        ACCEPTED("Accepted"),
        /** Done. */
        MOVED("Moved"),
        /** Refused, or needs no answer. */
        REFUSED("Refused");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** How lists say it. */
        public String words() {
            return words;
        }

        /** True where it can go from here to there. */
        public boolean leadsTo(State next) {
            return switch (this) {
                case FOUND -> next == ASKED || next == ACCEPTED || next == MOVED || next == REFUSED;
                case ASKED -> next == ACCEPTED || next == MOVED || next == REFUSED;
                case ACCEPTED -> next == MOVED || next == ASKED || next == REFUSED;
                case MOVED, REFUSED -> next == ASKED || next == FOUND;
            };
        }

        /** True until somebody has decided. */
        public boolean waits() {
            return this == FOUND || this == ASKED;
        }
    }
}
