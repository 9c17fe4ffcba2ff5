package org.folkmoot.members.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What eligibility is decided on.
 *
 * @param born the first day of 1970 where nobody knows
 * @param place null where nobody knows yet
 * @param on the day of the application
 * @param agreement why a parent or guardian has to agree no more; null where it is to be asked
 */
public record Applicant(
        Connection connection,
        LocalDate born,
        @Nullable Place place,
        LocalDate on,
        @Nullable Agreement agreement) {

    private static final Pattern LINE =
            Pattern.compile("connection ([A-Z_]+); born ([0-9-]+|unknown); applied ([0-9-]+); "
                    + "(?:area unknown|authority ([A-Z0-9]*), ward ([A-Z0-9]*)(?:, division ([A-Z0-9]*))?)"
                    + "(?:; ([a-z ]+))?");

    /** Somebody of whom nothing is known but what they say. */
    public Applicant(Connection connection, LocalDate born, @Nullable Place place, LocalDate on) {
        this(connection, born, place, on, null);
    }

    /** The facts in one line, as stored with the decision. */
    public String inputs() {
        return "connection " + connection + "; born " + (born.equals(LocalDate.EPOCH) ? "unknown" : born) + "; applied "
                + on + "; " + where(place) + (agreement == null ? "" : "; " + agreement.words());
    }

    private static String where(@Nullable Place place) {
        return place == null
                ? "area unknown"
                : "authority " + place.authority() + ", ward " + place.ward()
                        + (place.division().isEmpty() ? "" : ", division " + place.division());
    }

    /** The facts in a stored line; empty where it holds something else. */
    public static Optional<Applicant> read(String inputs) {
        Matcher line = LINE.matcher(inputs);
        if (!line.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Applicant(
                    Connection.valueOf(line.group(1)),
                    "unknown".equals(line.group(2)) ? LocalDate.EPOCH : LocalDate.parse(line.group(2)),
                    line.group(4) == null ? null : new Place(line.group(4), line.group(5), orEmpty(line.group(6))),
                    LocalDate.parse(line.group(3)),
                    Agreement.in(line.group(7))));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
