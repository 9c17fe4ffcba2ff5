package org.folkmoot.platform.outbox;

/** Why a message is sent, which decides whether an objection stops it. */
public enum MessageClass {
    /** Sign-in and confirmation mail that the person has just asked for; overtakes all others and expires. */
    TRANSACTIONAL,
    /** What the law or the constitution says must be sent; always sent, no unsubscribe header. */
    STATUTORY,
    /** What the trust's public task needs; an objection is honoured. */
    ENGAGEMENT,
    /** Only to people who opted in. */
    MARKETING
}
