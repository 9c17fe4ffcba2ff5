package org.folkmoot.platform.outbox;

/** Why a message is sent, which decides whether an objection stops it. */
public enum MessageClass {
    /** Sign-in and confirmation mail that the person has just asked for; overtakes all others and expires. */
    TRANSACTIONAL(0),
    /** What the law or the constitution says must be sent; always sent, no unsubscribe header. */
    STATUTORY(1),
    /** What the trust's public task needs; an objection is honoured. */
    ENGAGEMENT(2),
    /** Only to people who opted in. */
    MARKETING(3);

    private final int priority;

    MessageClass(int priority) {
        this.priority = priority;
    }

    /** The lower comes first. */
    public int priority() {
        return priority;
    }
}
