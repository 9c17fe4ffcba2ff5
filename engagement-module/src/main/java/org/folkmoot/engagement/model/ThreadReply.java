package org.folkmoot.engagement.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a member answered to a convener's message.
 *
 * @param member the row of the member who got the message; null where the office does not know who it was
 * @param said as it came, for the office alone
 * @param passed as the convener reads it; null until it was passed on
 * @param showsName true where the member agreed that the convener learns their name
 * @param answer what the convener answers
 */
public record ThreadReply(
        long id,
        long thread,
        @Nullable Long member,
        Way way,
        String said,
        @Nullable String passed,
        boolean showsName,
        State state,
        Instant receivedAt,
        @Nullable String answer,
        AnswerState answerState,
        @Nullable String answerComment,
        @Nullable Instant toldAt,
        int version) {

    /** How it came. */
    public enum Way {
        LINK("The link in the message"),
        MAIL("Email"),
        PHONE("Phone"),
        LETTER("Letter");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        /** What people read. */
        public String words() {
            return words;
        }
    }

    /** What the office did with it. */
    public enum State {
        NEW("To pass on"),
        PASSED("Passed on"),
        HELD("Not passed on");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** What people read. */
        public String words() {
            return words;
        }
    }

    /** Where the convener's answer stands. */
    public enum AnswerState {
        NONE("No answer yet"),
        WAITING("Answer waits for the office"),
        RETURNED("Answer sent back"),
        SENT("Answered");

        private final String words;

        AnswerState(String words) {
            this.words = words;
        }

        /** What people read. */
        public String words() {
            return words;
        }
    }
}
