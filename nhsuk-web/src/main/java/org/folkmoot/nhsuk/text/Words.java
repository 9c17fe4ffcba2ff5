package org.folkmoot.nhsuk.text;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Says dates, times, counts and sizes as the NHS content style does. */
public final class Words {
    /** Where lists stop counting. */
    public static final int COUNT_LIMIT = 10_000;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_AND_DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Words() {}

    /** 18 October 2023. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** Wednesday 18 October 2023. */
    public static String dayAndDate(LocalDate date) {
        return DAY_AND_DATE.format(date);
    }

    /** October 2023. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** 6.30pm, 6pm, midday, midnight. */
    public static String time(LocalTime time) {
        LocalTime minute = time.truncatedTo(ChronoUnit.MINUTES);
        if (minute.equals(LocalTime.NOON)) {
            return "midday";
        }
        if (minute.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        int hour = minute.getHour() % 12 == 0 ? 12 : minute.getHour() % 12;
        String minutes = minute.getMinute() == 0 ? "" : String.format(Locale.ROOT, ".%02d", minute.getMinute());
        return hour + minutes + (minute.getHour() < 12 ? "am" : "pm");
    }

    /** Words that somebody typed, as a sentence: with the full stop that they may have left out. */
    public static String sentence(String words) {
        String text = words.strip();
        return text.isEmpty() || text.matches("(?s).*[.!?…:][”’\"')]?") ? text : text + ".";
    }

    /** 18 October 2023 at 6.30pm. */
    public static String dateAndTime(LocalDateTime dateTime) {
        return date(dateTime.toLocalDate()) + " at " + time(dateTime.toLocalTime());
    }

    /** An instant as it is in London: 18 October 2023 at 6.30pm. */
    public static String dateAndTime(Instant instant) {
        return dateAndTime(instant, LONDON);
    }

    /** An instant as it is in a zone. */
    public static String dateAndTime(Instant instant, ZoneId zone) {
        return dateAndTime(instant.atZone(zone).toLocalDateTime());
    }

    /** Tuesday 4 March 2025, 6pm to 8pm. */
    public static String occasion(LocalDateTime start, LocalDateTime end) {
        String from = dayAndDate(start.toLocalDate()) + ", " + time(start.toLocalTime()) + " to ";
        return start.toLocalDate().equals(end.toLocalDate())
                ? from + time(end.toLocalTime())
                : from + time(end.toLocalTime()) + " on " + dayAndDate(end.toLocalDate());
    }

    /** 12,345. */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(number);
    }

    /** 1 member, 2 members, no members. */
    public static String count(long number, String one, String many) {
        return (number == 0 ? "no" : number(number)) + " " + (number == 1 ? one : many);
    }

    /** As {@link #count}, where a sentence begins: No members. */
    public static String countFirst(long number, String one, String many) {
        return number == 0 ? "No " + many : count(number, one, many);
    }

    /** As {@link #count}, but "more than 10,000 members" above the limit where lists stop counting. */
    public static String cappedCount(long number, String one, String many) {
        return number > COUNT_LIMIT ? "more than " + number(COUNT_LIMIT) + " " + many : count(number, one, many);
    }

    /** 870 bytes, 12KB, 1.4MB, 2GB. */
    public static String size(long bytes) {
        if (bytes < 1000) {
            return count(bytes, "byte", "bytes");
        }
        if (bytes < 999_500) {
            return Math.round(bytes / 1000.0) + "KB";
        }
        return bytes < 999_950_000 ? decimal(bytes / 1_000_000.0) + "MB" : decimal(bytes / 1_000_000_000.0) + "GB";
    }

    /** a, b and c. */
    public static String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }

    /** "today", "tomorrow", "in 3 days", "yesterday", "3 days ago". */
    public static String daysFrom(LocalDate today, LocalDate date) {
        long days = ChronoUnit.DAYS.between(today, date);
        if (days == 0) {
            return "today";
        }
        if (Math.abs(days) == 1) {
            return days > 0 ? "tomorrow" : "yesterday";
        }
        return days > 0 ? "in " + number(days) + " days" : number(-days) + " days ago";
    }

    private static String decimal(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
