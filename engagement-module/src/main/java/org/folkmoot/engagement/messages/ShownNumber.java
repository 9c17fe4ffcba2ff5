package org.folkmoot.engagement.messages;

import org.folkmoot.engagement.model.Topic;
import org.folkmoot.nhsuk.text.Words;

/**
 * How many people, in words. Where belonging says something about a person's life, only the band of five is named: a
 * whole and its one other part then never tell how many the rest are, while the rest are fewer than five.
 */
public final class ShownNumber {
    private static final int BAND = Topic.SMALLEST_NUMBER_SHOWN;

    private ShownNumber() {}

    /** The number, or its band. */
    public static String of(long number, boolean exactly) {
        if (exactly) {
            return Words.number(number);
        }
        long from = number / BAND * BAND;
        return from == 0 ? "fewer than " + BAND : Words.number(from) + " to " + Words.number(from + BAND - 1);
    }

    /** The number of people, or its band. */
    public static String people(long number, boolean exactly) {
        return exactly ? Words.count(number, "person", "people") : of(number, false) + " people";
    }
}
