package org.folkmoot.strategy.model;

import java.time.LocalDate;

/**
 * How somebody met a value of the NHS, told without a name.
 *
 * @param id drawn at random
 * @param community empty where the network tells none apart
 * @param value empty where the trust has no values
 * @param source where it was told; empty for the site itself
 * @param mayPublish who told it lets the network publish the words
 * @param marks what looked odd when it was sent
 */
public record Experience(
        long id,
        long page,
        String community,
        String value,
        String told,
        String source,
        LocalDate on,
        boolean mayPublish,
        String marks) {

    /** Where it stands. */
    public enum State {
        WAITING,
        PUBLISHED,
        KEPT,
        SET_ASIDE
    }
}
