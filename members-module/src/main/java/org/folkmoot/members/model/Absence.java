package org.folkmoot.members.model;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a member lives elsewhere or is away from work and stays what they are.
 *
 * @param until the last day, as it was foreseen
 * @param endedOn the day on which the office learnt that they are back; null while nobody has said so
 */
public record Absence(
        long id,
        PersonId person,
        LocalDate from,
        LocalDate until,
        String reason,
        Instant at,
        String by,
        @Nullable LocalDate endedOn) {

    /** Whether they are away on a day. */
    public boolean runsOn(LocalDate day) {
        return endedOn == null && !day.isBefore(from) && !day.isAfter(until);
    }
}
