package org.folkmoot.members.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change that the office makes to many people at once.
 *
 * @param whom the people in words
 * @param list the filter of the list whose people it is about; null for people who were ticked, and once they are known
 * @param job the job that is or was at work on it
 * @param canComeBack whether it was discarded once it was worked out, and can be put back
 */
public record BulkEdit(
        long id,
        Wish wish,
        String whom,
        @Nullable String list,
        BulkState state,
        @Nullable Long job,
        Tally tally,
        Instant begunAt,
        String begunBy,
        @Nullable String undoneBy,
        @Nullable Instant endedAt,
        boolean canComeBack) {

    /**
     * What shall be changed.
     *
     * @param value the new value: a channel, a format, a topic, a network or a source; empty for other changes
     * @param words the note, the language of a format, or the reason for ending
     * @param due by when a task is to be done
     */
    public record Wish(
            BulkChange change,
            String value,
            String words,
            @Nullable LocalDate due) {}

    /** How many people it is about, and what became of them. */
    public record Tally(long people, long leftOut, long changed, long undone) {

        /** Those whom it is going to change. */
        public long changing() {
            return people - leftOut;
        }
    }
}
