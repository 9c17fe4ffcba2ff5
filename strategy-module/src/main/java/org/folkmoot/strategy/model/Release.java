package org.folkmoot.strategy.model;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Drafts of one page that are to become public together: somebody asked for a second person, or a time is set.
 *
 * @param due when they become public by themselves; null where a person decides
 * @param closedBy who ended it
 * @param answer what was said to whoever asked, or why it failed
 * @param parts section to the number of the draft that was seen
 */
public record Release(
        long id,
        long page,
        State state,
        String askedBy,
        Instant askedAt,
        String note,
        @Nullable Instant due,
        @Nullable String closedBy,
        @Nullable String answer,
        Map<Long, Integer> parts) {

    /** Where it stands. */
    public enum State {
        /** A second person is to look. */
        ASKED,
        /** It becomes public at its time. */
        PLANNED,
        /** It is public. */
        PUBLISHED,
        /** The second person wants changes. */
        SENT_BACK,
        /** Its time came, and it could not be published. */
        FAILED,
        /** Another took its place, or it was taken back. */
        REPLACED;

        /** True where something is still to happen. */
        public boolean isOpen() {
            return this == ASKED || this == PLANNED;
        }

        /** The states that may follow. */
        public boolean mayBecome(State next) {
            return switch (this) {
                case ASKED -> next != ASKED && next != FAILED;
                case PLANNED -> next != ASKED && next != PLANNED;
                case PUBLISHED, SENT_BACK, FAILED, REPLACED -> false;
            };
        }
    }
}
