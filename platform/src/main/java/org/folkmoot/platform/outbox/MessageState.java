package org.folkmoot.platform.outbox;

/** Where a message is on its way. */
public enum MessageState {
    /** Waits to be sent or printed. */
    QUEUED("Waiting"),
    /** A worker has it. */
    SENDING("Being sent"),
    /** The relay has taken it. */
    SENT("Sent"),
    /** The relay said "later" or did not answer; it is tried again. */
    DEFERRED("Waiting to try again"),
    /** The relay refused the address. */
    REJECTED("Address refused"),
    /** The relay refused the message, or three days of trying were in vain. */
    FAILED("Failed"),
    /** Its time had passed before it could be sent. */
    EXPIRED("Out of date"),
    /** Withdrawn before it was sent. */
    CANCELLED("Withdrawn"),
    /** A letter that was printed. */
    PRINTED("Printed");

    private final String words;

    MessageState(String words) {
        this.words = words;
    }

    /** What the office reads. */
    public String words() {
        return words;
    }
}
