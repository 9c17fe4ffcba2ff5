package org.folkmoot.strategy.model;

import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says of a version of a document, or of a strategy.
 *
 * @param version the version that was read; empty where the document has none
 * @param passage the heading that is meant; empty for the whole
 * @param place the passage under it, by which the same words are found again; empty for the whole
 * @param words the passage as it was read
 * @param textVersion the version of the document's text that was read
 * @param name may be empty, as may {@code mail}
 * @param person who it is, where they were signed in
 * @param mayPublish the reader lets the trust publish the words, without the name
 * @param marks what looked odd when it was sent
 */
public record DocumentComment(
        long page,
        String version,
        String passage,
        String place,
        String words,
        int textVersion,
        String comment,
        String name,
        String mail,
        @Nullable PersonId person,
        boolean mayPublish,
        String marks) {

    /** Where a comment stands. */
    public enum State {
        WAITING,
        ANSWERED,
        PUBLISHED,
        SET_ASIDE
    }
}
