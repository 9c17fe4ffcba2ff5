package org.folkmoot.engagement.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Until when questions can be sent in before a meeting, as the constitution has it: the last such weekday before the
 * day of the meeting, or a number of days before it, at a time of day.
 *
 * @param weekday null where days are counted
 */
public record QuestionDeadline(@Nullable DayOfWeek weekday, int days, LocalTime time) {

    /** The setting that holds it. */
    public static final String SETTING = "meetings.questions";

    /** Two days before, at noon: where the trust says nothing. */
    public static final QuestionDeadline USUAL = new QuestionDeadline(null, 2, LocalTime.NOON);

    private static final Pattern WORDS = Pattern.compile("([A-Z]+|\\d{1,2}) (\\d\\d:\\d\\d)");

    /** The deadline behind a setting such as {@code MONDAY 09:00} or {@code 3 17:00}; the usual one where it says neither. */
    public static QuestionDeadline of(Optional<String> setting) {
        Matcher words = WORDS.matcher(setting.orElse(""));
        if (!words.matches()) {
            return USUAL;
        }
        LocalTime time = LocalTime.parse(words.group(2));
        return Character.isDigit(words.group(1).charAt(0))
                ? new QuestionDeadline(null, Integer.parseInt(words.group(1)), time)
                : new QuestionDeadline(DayOfWeek.valueOf(words.group(1)), 0, time);
    }

    /** The deadline for a meeting, never after it begins. */
    public Instant before(MeetingTime meeting) {
        LocalDate day = meeting.starts().toLocalDate();
        LocalDate last = weekday == null ? day.minusDays(days) : day.with(TemporalAdjusters.previousOrSame(weekday));
        Instant deadline = last.atTime(time).atZone(meeting.zone()).toInstant();
        Instant starts = meeting.starts().toInstant();
        return deadline.isAfter(starts) ? starts : deadline;
    }
}
