package org.folkmoot.engagement.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a format was settled for a meeting.
 *
 * @param format as {@link NeededFormat#key}
 * @param dueOn when it will be there; null unless it is ordered
 * @param supplier who makes it; null where nobody said
 * @param file the format itself; null where it does not exist as a file
 * @param reason why there is an exception; null without one
 * @param until the last day of the exception; null without one
 * @param signedBy who settled it
 */
public record SettledFormat(
        String format,
        Way way,
        int copies,
        @Nullable LocalDate dueOn,
        @Nullable String supplier,
        @Nullable Long file,
        @Nullable String fileName,
        @Nullable String reason,
        @Nullable LocalDate until,
        String signedBy) {

    /** The three ways of settling a format. */
    public enum Way {
        EXISTS("It exists"),
        ORDERED("It is ordered"),
        EXCEPTION("An exception is signed");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        /** What people read. */
        public String words() {
            return words;
        }
    }

    /** True where it lets an invitation go out on this day. */
    public boolean holds(LocalDate today) {
        return switch (way) {
            case EXISTS -> true;
            case ORDERED -> dueOn != null;
            case EXCEPTION -> until != null && !today.isAfter(until);
        };
    }
}
