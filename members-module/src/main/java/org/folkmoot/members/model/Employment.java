package org.folkmoot.members.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.members.model.rules.OnlyEmployeesAreStaff;
import org.jspecify.annotations.Nullable;

/**
 * What a decision on somebody's work for the trust rests on.
 *
 * @param from the first day of the work; null where the file does not say
 * @param until the last day of a fixed term; null for a contract without one
 * @param left the last day of all; null for somebody who works here
 * @param on the day of the decision
 */
public record Employment(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate left,
        LocalDate on) {

    private static final String DAY = "([0-9]{4}-[0-9]{2}-[0-9]{2})";

    private static final Pattern LINE = Pattern.compile("works since (?:unknown|" + DAY + "); (?:no fixed term|until "
            + DAY + "); (?:has not left|left " + DAY + "); on " + DAY);

    /**
     * The work that a file of staff tells of. Whoever is not employed counts by how long they have worked so far, whatever
     * was agreed for later.
     */
    public static Employment of(BatchDetails row, LocalDate on) {
        LocalDate until = row.until();
        boolean sofar = OnlyEmployeesAreStaff.isOther(row.contract()) && (until == null || until.isAfter(on));
        return new Employment(row.from(), sofar ? on : until, null, on);
    }

    /** The facts in one line, as stored with the decision. */
    public String inputs() {
        return "works since " + (from == null ? "unknown" : from) + "; "
                + (until == null ? "no fixed term" : "until " + until) + "; "
                + (left == null ? "has not left" : "left " + left) + "; on " + on;
    }

    /** The facts in a stored line; empty where it holds something else. */
    public static Optional<Employment> read(String inputs) {
        Matcher line = LINE.matcher(inputs);
        if (!line.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Employment(
                    day(line.group(1)), day(line.group(2)), day(line.group(3)), LocalDate.parse(line.group(4))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
