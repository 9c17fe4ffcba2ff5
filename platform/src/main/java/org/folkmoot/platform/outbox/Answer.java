package org.folkmoot.platform.outbox;

/**
 * What became of an attempt to send.
 *
 * @param outcome what it means for the message
 * @param reply what the relay said, or what went wrong
 */
record Answer(Outcome outcome, String reply) {

    /** What an attempt may come to. */
    enum Outcome {
        /** The relay took the message. */
        SENT,
        /** Try again later. */
        LATER,
        /** The relay refuses the address for good. */
        ADDRESS_REFUSED,
        /** The relay refuses the message for good. */
        MESSAGE_REFUSED,
        /** The relay cannot be used at all: the queue waits, the message was not tried. */
        RELAY_AWAY
    }

    static Answer of(Outcome outcome, String reply) {
        String line = reply.replaceAll("\\s+", " ").strip();
        return new Answer(outcome, line.length() > 500 ? line.substring(0, 500) : line);
    }
}
