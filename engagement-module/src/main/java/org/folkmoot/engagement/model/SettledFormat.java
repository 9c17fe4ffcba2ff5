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
 * @param reason why there is an exception, or why a copy of earlier words is still right; null without either
 * @param until the last day of the exception; null without one
 * @param signedBy who settled it
 * @param wording a mark of the words it was settled for; null where none was kept
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
        String signedBy,
        @Nullable String wording) {

    /** Settled without a mark of the words. */
    public SettledFormat(
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
        this(format, way, copies, dueOn, supplier, file, fileName, reason, until, signedBy, null);
    }

    /** The same, for words of this mark. */
    public SettledFormat settledFor(@Nullable String words) {
        return new SettledFormat(format, way, copies, dueOn, supplier, file, fileName, reason, until, signedBy, words);
    }

    /** True where there is a copy, or one is made, and the words were others than those of this mark. */
    public boolean isOfEarlierWords(@Nullable String now) {
        return way != Way.EXCEPTION && wording != null && now != null && !wording.equals(now);
    }

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
