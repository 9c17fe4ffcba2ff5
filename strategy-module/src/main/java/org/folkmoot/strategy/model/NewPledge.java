package org.folkmoot.strategy.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A pledge as it is made.
 *
 * @param by as everybody will read it
 * @param community empty for all
 * @param value empty where the trust has no values
 * @param mail who to ask how it goes; may be empty
 * @param person who made it, where they were signed in
 * @param marks what looked odd when it was sent
 */
public record NewPledge(
        long page,
        String by,
        NetworkPage.Pledge.ByKind byKind,
        String community,
        String value,
        String text,
        LocalDate made,
        @Nullable YearMonth due,
        String mail,
        @Nullable PersonId person,
        String marks) {

    /** Whether everybody sees it. */
    public enum Shown {
        WAITING,
        PUBLISHED,
        SET_ASIDE
    }

    /** The first day of the month in which it is due. */
    public @Nullable LocalDate dueOn() {
        return due == null ? null : due.atDay(1);
    }
}
