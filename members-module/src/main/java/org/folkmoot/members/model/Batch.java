package org.folkmoot.members.model;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A file that changes many records after a dry run.
 *
 * @param effectOn the day on which the people of the file become members; null where the kind has none
 * @param classCode the class of staff where the file names none
 * @param file the file itself; null once it is applied or taken back, or a week after it was discarded
 * @param layout how it is read; null where the office has to name the columns first
 * @param discardedAt when it was discarded; null where it cannot be put back
 * @param namesErased true where somebody whom it may name was erased while it waited
 */
public record Batch(
        long id,
        Kind kind,
        State state,
        String fileName,
        @Nullable LocalDate effectOn,
        @Nullable String classCode,
        @Nullable Long file,
        @Nullable BatchLayout layout,
        @Nullable Long job,
        Instant begunAt,
        String begunBy,
        @Nullable Instant discardedAt,
        boolean namesErased) {

    /** What a file is about. */
    public enum Kind {
        STAFF("Staff who may become members"),
        LEAVERS("Staff who left"),
        PATIENTS("Patients who may become members"),
        SCREENING("Answer of a screening");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** How lists say it. */
        public String words() {
            return words;
        }
    }

    /** Where a file stands. */
    public enum State {
        UPLOADED("Questions about it to answer"),
        CHECKING("Being checked"),
        CHECKED("Checked, nothing changed yet"),
        APPLYING("Being applied"),
        APPLIED("Applied"),
        UNDOING("Being taken back"),
        UNDONE("Taken back"),
        DISCARDED("Discarded");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** How lists say it. */
        public String words() {
            return words;
        }

        /** True while a job works on it. */
        public boolean busy() {
            return this == CHECKING || this == APPLYING || this == UNDOING;
        }

        /** True where it can go from here to there. */
        public boolean leadsTo(State next) {
            return switch (this) {
                case UPLOADED -> next == CHECKING || next == DISCARDED;
                case CHECKING -> next == CHECKED;
                case CHECKED -> next == CHECKING || next == APPLYING || next == DISCARDED;
                case APPLYING -> next == APPLIED;
                case APPLIED -> next == UNDOING;
                case UNDOING -> next == UNDONE;
                case DISCARDED -> next == UPLOADED || next == CHECKED;
                case UNDONE -> false;
            };
        }
    }

    /** What a row comes to. */
    public enum Verdict {
        INVITE("To be invited", true),
        ELSEWHERE("Member elsewhere: to the queue of transfers", true),
        ENDS("Staff membership ends", true),
        OFFER("Staff membership ends, public membership is offered", true),
        DIED("Has died", true),
        GONE_AWAY("Has gone away", true),
        NOT_ELIGIBLE("Contract does not count: noted on the record", true),
        NOTHING("Nothing to do", false),
        UNSURE("Not clear who it is", false),
        REFUSED("Cannot be taken", false);

        private final String words;
        private final boolean acts;

        Verdict(String words, boolean acts) {
            this.words = words;
            this.acts = acts;
        }

        /** How lists say it. */
        public String words() {
            return words;
        }

        /** True where applying the file changes something. */
        public boolean acts() {
            return acts;
        }
    }

    /** What became of a row. */
    public enum RowState {
        READ("Not applied"),
        DONE("Done"),
        LEFT_OUT("Left out"),
        UNDONE("Taken back"),
        STAYED("Not taken back");

        private final String words;

        RowState(String words) {
            this.words = words;
        }

        /** How lists say it. */
        public String words() {
            return words;
        }
    }

    /** One row; made where applying it put the person on record. */
    public record Row(
            long id,
            long line,
            @Nullable BatchDetails details,
            @Nullable Verdict verdict,
            RowState state,
            @Nullable PersonId person,
            boolean made,
            int personVersion,
            String reason) {

        /** The same with what it comes to. */
        public Row judged(Verdict newVerdict, @Nullable PersonId who, String why) {
            return new Row(id, line, details, newVerdict, state, who, made, personVersion, why);
        }

        /** The same after it was applied. */
        public Row done(PersonId who, boolean newRecord, int version) {
            return new Row(id, line, null, verdict, RowState.DONE, who, newRecord, version, reason);
        }

        /** The same with what became of it and why. */
        public Row became(RowState next, String why) {
            return new Row(id, line, null, verdict, next, person, made, personVersion, why);
        }

        /** The same without the person, who is no longer on record. */
        public Row withoutPerson() {
            return new Row(id, line, null, verdict, RowState.UNDONE, null, made, personVersion, reason);
        }
    }

    /** How many rows came to this. */
    public record Count(@Nullable Verdict verdict, RowState state, long rows) {}
}
