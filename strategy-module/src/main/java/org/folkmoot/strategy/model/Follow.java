package org.folkmoot.strategy.model;

import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody follows a page by mail.
 *
 * @param goal a goal of a strategy; 0 for the whole page
 * @param person who it is, where they were signed in
 */
public record Follow(
        long page,
        int goal,
        String mail,
        Frequency frequency,
        @Nullable PersonId person) {

    /** How often mails come. */
    public enum Frequency {
        AT_ONCE,
        WEEKLY
    }

    /** Where it stands. */
    public enum State {
        ASKED,
        CONFIRMED,
        STOPPED
    }
}
