package org.folkmoot.members.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Gives invented members of staff an age at which people work. Who is of working age stays as the census has it; the others
 * are born in another year, and neither the day nor any throw of the dice changes, so that everybody else stays who they are.
 */
final class WorkingAge {

    private static final int YOUNGEST = 18;
    private static final int OLDEST = 66;

    /** Nobody has been on record for longer than the difference of these two. */
    private static final int GROWN = 25;

    private static final int GROWN_UP_TO = 64;
    private static final int STARTING = 8;
    private static final int STRIDE = 37;

    /** Every eighth of the list is staff. */
    private static final int EVERY = 8;

    private WorkingAge() {}

    /** The date of birth of the member of staff with this number on the list. */
    static LocalDate of(LocalDate born, int number, LocalDate today) {
        int age = (int) ChronoUnit.YEARS.between(born, today);
        int spread = number / EVERY * STRIDE;
        if (age < YOUNGEST) {
            return born.minusYears(YOUNGEST + (long) Math.floorMod(spread, STARTING) - age);
        }
        int wanted = GROWN + Math.floorMod(spread, GROWN_UP_TO - GROWN + 1);
        return age > OLDEST ? born.plusYears((long) age - wanted) : born;
    }
}
