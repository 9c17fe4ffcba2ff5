package org.folkmoot.contracts;

/**
 * Mail to somebody came back for good, or they told their provider that they do not want it.
 *
 * @param message the message's number in the outbox
 */
public record MailReturned(PersonId person, long message, Why why) implements TrustEvent {

    /** Why it came back. */
    public enum Why {
        /** Nobody is reached at the address. */
        UNREACHABLE,
        /** The person reported it as unwanted. */
        UNWANTED
    }
}
