package org.folkmoot.nhsuk.forms;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.nhsuk.text.Words;
import org.jspecify.annotations.Nullable;

/** A time of day, typed as people write it: 6.30pm, 18:30, 6pm, midday. */
public final class TimeField extends TypedField<LocalTime, TimeField> {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:]?(\\d{2}))?([ap]m?)?");

    TimeField(String name, String label) {
        super(name, label);
        width(10);
        spellcheck(false);
    }

    @Override
    TimeField self() {
        return this;
    }

    /** Puts a known time in, for editing. */
    public TimeField fill(@Nullable LocalTime known) {
        show(known == null ? "" : Words.time(known));
        set(known);
        return this;
    }

    @Override
    @Nullable
    LocalTime parse() {
        LocalTime time = read(CleanText.line(raw()).toLowerCase(Locale.ROOT).replace(" ", ""));
        if (time == null) {
            refuse(called() + " must be a time, like 6.30pm or 18:30");
        }
        return time;
    }

    private static @Nullable LocalTime read(String typed) {
        if (typed.equals("midday") || typed.equals("noon") || typed.equals("12midday") || typed.equals("12noon")) {
            return LocalTime.NOON;
        }
        if (typed.equals("midnight") || typed.equals("12midnight")) {
            return LocalTime.MIDNIGHT;
        }
        Matcher parts = TIME.matcher(typed);
        return parts.matches() ? time(parts) : null;
    }

    private static @Nullable LocalTime time(Matcher parts) {
        String half = parts.group(3);
        String minutes = parts.group(2);
        int hour = Integer.parseInt(parts.group(1));
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if (minute > 59 || hour > 23 || (half == null && minutes == null)) {
            return null;
        }
        if (half == null) {
            return LocalTime.of(hour, minute);
        }
        return hour < 1 || hour > 12 ? null : LocalTime.of(hour % 12 + (half.startsWith("p") ? 12 : 0), minute);
    }
}
