package org.folkmoot.members.model;

import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An exclusion of somebody from membership, with its appeal.
 *
 * @param code the ground's code in the constitution
 * @param decidedByWhom who decided, for example a panel of the council
 * @param formerStatus what they were before, so that a quashed exclusion restores it
 */
public record ExclusionCase(
        long id,
        PersonId person,
        String name,
        State state,
        String code,
        String ground,
        String clause,
        int constitution,
        String evidence,
        String decidedByWhom,
        LocalDate decidedOn,
        PersonStatus formerStatus,
        @Nullable LocalDate formerLeftOn,
        String recordedBy,
        @Nullable LocalDate appealedOn,
        @Nullable String appeal,
        @Nullable LocalDate heardOn,
        @Nullable String heardBy,
        @Nullable String outcome) {

    /** Where an exclusion stands. */
    public enum State {
        STANDS("Stands"),
        APPEALED("Appeal to be heard"),
        UPHELD("Upheld on appeal"),
        QUASHED("Quashed on appeal"),
        LIFTED("Lifted");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** How pages say it. */
        public String words() {
            return words;
        }

        /** True while the person may not be a member. */
        public boolean excludes() {
            return this == STANDS || this == APPEALED || this == UPHELD;
        }

        /** True where it can go from here to there. */
        public boolean leadsTo(State next) {
            return switch (this) {
                case STANDS -> next == APPEALED || next == LIFTED;
                case APPEALED -> next == STANDS || next == UPHELD || next == QUASHED || next == LIFTED;
                case UPHELD -> next == LIFTED;
                case QUASHED, LIFTED -> false;
            };
        }
    }
}
