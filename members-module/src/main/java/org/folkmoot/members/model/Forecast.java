package org.folkmoot.members.model;

import java.util.OptionalInt;

/**
 * Where a constituency will be if the next twelve months go like the last.
 *
 * @param now members today
 * @param change how many more, or fewer, than twelve months ago
 * @param minimum what the constitution asks for
 */
public record Forecast(long now, long change, int minimum) {

    private static final int MONTHS = 12;

    /** Members in twelve months; never fewer than none. */
    public long inAYear() {
        return Math.max(0, now + change);
    }

    /** How it stands today. */
    public Strength today() {
        return Strength.of(now, minimum);
    }

    /** How it will stand in twelve months. */
    public Strength then() {
        return Strength.of(inAYear(), minimum);
    }

    /** In how many months it falls below its minimum; empty where it is below already, or will not within a year. */
    public OptionalInt monthsToRed() {
        if (today() == Strength.RED || then() != Strength.RED) {
            return OptionalInt.empty();
        }
        for (int month = 1; month < MONTHS; month++) {
            if (now + Math.floorDiv(change * month, MONTHS) < minimum) {
                return OptionalInt.of(month);
            }
        }
        return OptionalInt.of(MONTHS);
    }

    /** How many must join beside, within the year, so that the minimum is kept. */
    public long needed() {
        return Math.max(0, minimum - inAYear());
    }
}
