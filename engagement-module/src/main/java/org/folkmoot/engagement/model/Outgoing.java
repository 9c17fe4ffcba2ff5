package org.folkmoot.engagement.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * Something that goes out to people and waits for the formats that they need.
 *
 * @param id the number of the meeting, paper, message, update or mailing; of the meeting for its follow-up
 */
public record Outgoing(Kind kind, long id) {

    /** What it is. */
    public enum Kind {
        INVITATION("The invitation"),
        FOLLOWUP("The follow-up"),
        PAPER("The paper"),
        MESSAGE("The message"),
        UPDATE("The update"),
        MAILING("The mailing");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What people read at the beginning of a sentence. */
        public String words() {
            return words;
        }

        /** Its word in an address. */
        public String word() {
            return words.substring("The ".length()).replace("-", "");
        }

        /** The kind that an address names; empty for any other word. */
        public static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(each -> each.word().equals(word))
                    .findFirst();
        }
    }

    /** The invitation to a meeting. */
    public static Outgoing invitation(long meeting) {
        return new Outgoing(Kind.INVITATION, meeting);
    }

    /** What those who came to a meeting are written afterwards. */
    public static Outgoing followUp(long meeting) {
        return new Outgoing(Kind.FOLLOWUP, meeting);
    }

    /** A paper of a meeting. */
    public static Outgoing paper(long paper) {
        return new Outgoing(Kind.PAPER, paper);
    }

    /** A convener's message. */
    public static Outgoing message(long thread) {
        return new Outgoing(Kind.MESSAGE, thread);
    }

    /** A network's update. */
    public static Outgoing update(long update) {
        return new Outgoing(Kind.UPDATE, update);
    }

    /** The office's mailing. */
    public static Outgoing mailing(long mailing) {
        return new Outgoing(Kind.MAILING, mailing);
    }

    /** What people read within a sentence, such as "the invitation". */
    public String inASentence() {
        String words = kind.words();
        return "t" + words.substring(1);
    }

    /** Where the office settles its formats. */
    public String formats() {
        return kind == Kind.INVITATION
                ? "/office/meetings/" + id + "/formats"
                : "/office/formats/" + kind.word() + "/" + id;
    }

    /** How the log of what happened names it. */
    public String reference() {
        return switch (kind) {
            case INVITATION, FOLLOWUP -> "meeting:" + id;
            case PAPER -> "paper:" + id;
            case MESSAGE -> "thread:" + id;
            case UPDATE -> "update:" + id;
            case MAILING -> "mailing:" + id;
        };
    }
}
