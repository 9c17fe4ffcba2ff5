package org.folkmoot.members.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which order a file writes the parts of a date. */
public enum DateOrder {
    DAY_FIRST("Day first, as in 31/3/1980"),
    MONTH_FIRST("Month first, as in 3/31/1980");

    private static final Pattern PARTS =
            Pattern.compile("([0-9]{1,4})[-/. ]([0-9]{1,2}|[A-Za-z]{3,9})[-/. ]([0-9]{2,4})"
                    + "(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?.*)?");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int CENTURY = 100;

    private final String words;

    DateOrder(String words) {
        this.words = words;
    }

    /** How forms say it. */
    public String words() {
        return words;
    }

    /** The date in a cell; years of two digits lie in the past. */
    public Optional<LocalDate> read(String cell, LocalDate today) {
        Matcher parts = PARTS.matcher(cell);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(parts.group(1), parts.group(2), parts.group(3), today));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private LocalDate read(String one, String two, String three, LocalDate today) {
        if (one.length() == 4) {
            return LocalDate.of(Integer.parseInt(one), month(two), Integer.parseInt(three));
        }
        boolean named = Character.isLetter(two.charAt(0));
        boolean dayFirst = named || this == DAY_FIRST;
        int day = Integer.parseInt(dayFirst ? one : two);
        int month = dayFirst ? month(two) : month(one);
        return LocalDate.of(year(three, today), month, day);
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int place = MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT));
        return place < 0 || place % 3 != 0 ? 0 : place / 3 + 1;
    }

    private static int year(String written, LocalDate today) {
        int number = Integer.parseInt(written);
        if (written.length() > 2) {
            return number;
        }
        int century = today.getYear() / CENTURY * CENTURY;
        return century + number > today.getYear() ? century + number - CENTURY : century + number;
    }

    /** 1 where only the day can come first, -1 where only the month can, 0 where either could or nothing says so. */
    public static int hint(String cell) {
        Matcher parts = PARTS.matcher(cell);
        if (!parts.matches()
                || parts.group(1).length() > 2
                || !Character.isDigit(parts.group(2).charAt(0))) {
            return 0;
        }
        int one = Integer.parseInt(parts.group(1));
        int two = Integer.parseInt(parts.group(2));
        return one > 12 && two <= 12 ? 1 : two > 12 && one <= 12 ? -1 : 0;
    }

    /** True where the order of day and month decides what the cell means. */
    public static boolean ambiguous(String cell) {
        Matcher parts = PARTS.matcher(cell);
        return parts.matches()
                && parts.group(1).length() <= 2
                && Character.isDigit(parts.group(2).charAt(0))
                && !parts.group(1).equals(parts.group(2));
    }
}
