package org.folkmoot.members.model.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.platform.refusals.Rule;

/**
 * Who lives elsewhere or is away from work for a time stays what they are. A time has an end that has not come, and is
 * no longer than two years: whoever is away for longer has moved.
 */
public record TemporaryAbsenceKeepsTheMembership(LocalDate from, LocalDate until, LocalDate on) implements Rule {

    private static final int YEARS = 2;
    private static final String DAY = "([0-9]{4}-[0-9]{2}-[0-9]{2})";
    private static final Pattern LINE = Pattern.compile("away from " + DAY + "; until " + DAY + "; recorded on " + DAY);

    /** The facts in one line, as stored with the decision. */
    public String inputs() {
        return "away from " + from + "; until " + until + "; recorded on " + on;
    }

    /** The facts in a stored line; empty where it holds something else. */
    public static Optional<TemporaryAbsenceKeepsTheMembership> read(String inputs) {
        Matcher line = LINE.matcher(inputs);
        try {
            return line.matches()
                    ? Optional.of(new TemporaryAbsenceKeepsTheMembership(
                            LocalDate.parse(line.group(1)),
                            LocalDate.parse(line.group(2)),
                            LocalDate.parse(line.group(3))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean broken() {
        return until.isBefore(from) || until.isBefore(on) || until.isAfter(from.plusYears(YEARS));
    }

    @Override
    public String words() {
        return "An absence has a last day, which is today or later and within two years of the first.";
    }
}
