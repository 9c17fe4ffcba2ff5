package org.folkmoot.contracts.engagement;

import org.folkmoot.contracts.PersonId;

/** The door that what one person is told goes through: where they need a format that somebody has to make, the office makes it. */
@FunctionalInterface
public interface FormatDoor {

    /**
     * Keeps, within the running transaction, what has to be made for the person.
     *
     * @return true where it goes in the usual format at once, as mail always does; false for a letter that they could not read
     */
    boolean pass(OneLetter letter);

    /**
     * What one person is told.
     *
     * @param kind of the message, as the outbox names it
     * @param about such as {@code consultation:our-next-step}
     * @param text with the greeting as its first paragraph; a paragraph with a link such as {@code [[outcome]]} is left out of
     *     what is made
     * @param byPost true where the usual format would be a letter too
     */
    record OneLetter(PersonId person, String kind, String about, String subject, String text, boolean byPost) {}
}
