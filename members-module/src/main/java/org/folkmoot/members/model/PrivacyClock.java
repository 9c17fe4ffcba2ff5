package org.folkmoot.members.model;

import java.time.LocalDate;
import org.folkmoot.platform.clock.WorkingDays;

/**
 * When a privacy request has to be acknowledged and answered. Day 1 is the day after it came; a last day that is no
 * working day moves to the next one; a month ends on the same date, or on the last day of a shorter month.
 */
public final class PrivacyClock {

    private static final int DAYS_TO_ACKNOWLEDGE = 30;
    private static final int MONTHS_MORE = 2;

    private PrivacyClock() {}

    /** The last day to say that it came. */
    public static LocalDate acknowledgeBy(LocalDate received) {
        return WorkingDays.onOrAfter(received.plusDays(DAYS_TO_ACKNOWLEDGE));
    }

    /** The last day to answer. */
    public static LocalDate answerBy(LocalDate received) {
        return WorkingDays.onOrAfter(received.plusMonths(1));
    }

    /** The last day to answer a complex one, once the person was told so within the first month. */
    public static LocalDate answerLaterBy(LocalDate received) {
        return WorkingDays.onOrAfter(received.plusMonths(1 + MONTHS_MORE));
    }
}
