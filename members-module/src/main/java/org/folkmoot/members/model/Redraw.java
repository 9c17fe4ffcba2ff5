package org.folkmoot.members.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dry run of other boundaries, and what became of it.
 *
 * @param generation the directory in which addresses are looked up; null where the register's areas stay
 * @param version the version of the constitution that holds afterwards
 * @param lookedAt how many members were looked at
 */
public record Redraw(
        long id,
        String title,
        @Nullable Integer generation,
        int version,
        int fromVersion,
        @Nullable Integer fromGeneration,
        State state,
        Instant madeAt,
        String madeBy,
        long lookedAt,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate applyOn,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate undoneOn) {

    /** Where it stands; which state may follow which is said here and nowhere else. */
    public enum State {
        CALCULATING("Being worked out"),
        READY("Worked out; nothing has changed"),
        NOTICED("Notices sent; waits for its date"),
        APPLYING("Being applied"),
        APPLIED("Applied"),
        UNDOING("Being undone"),
        UNDONE("Undone"),
        GIVEN_UP("Given up");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** How pages say it. */
        public String words() {
            return words;
        }

        /** True where the state may change to the other. */
        public boolean mayBecome(State next) {
            return followers().contains(next);
        }

        private Set<State> followers() {
            return switch (this) {
                case CALCULATING -> Set.of(READY, GIVEN_UP);
                case READY -> Set.of(NOTICED, APPLYING, GIVEN_UP);
                case NOTICED -> Set.of(APPLYING, GIVEN_UP);
                case APPLYING -> Set.of(APPLIED);
                case APPLIED -> Set.of(UNDOING);
                case UNDOING -> Set.of(UNDONE);
                case UNDONE, GIVEN_UP -> Set.of();
            };
        }
    }
}
