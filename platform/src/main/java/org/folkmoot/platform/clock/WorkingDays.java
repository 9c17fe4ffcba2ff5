package org.folkmoot.platform.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Working days in England: not Saturdays, Sundays or bank holidays. The regular bank holidays are those of the Banking
 * and Financial Dealings Act 1971 with their substitute days; the moved and the one-off ones since 1999 are listed by
 * date, and a new one is added here once it is proclaimed.
 */
public final class WorkingDays {

    private static final Set<LocalDate> ONCE = Set.of(
            LocalDate.of(1999, 12, 31),
            LocalDate.of(2002, 6, 3),
            LocalDate.of(2011, 4, 29),
            LocalDate.of(2012, 6, 5),
            LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 9, 19),
            LocalDate.of(2023, 5, 8));

    private static final Map<Integer, LocalDate> EARLY_MAY_MOVED = Map.of(2020, LocalDate.of(2020, 5, 8));

    private static final Map<Integer, LocalDate> SPRING_MOVED = Map.of(
            2002, LocalDate.of(2002, 6, 4),
            2012, LocalDate.of(2012, 6, 4),
            2022, LocalDate.of(2022, 6, 2));

    private static final Map<Integer, Set<LocalDate>> YEARS = new ConcurrentHashMap<>();

    private WorkingDays() {}

    /** Whether people work on this day. */
    public static boolean isOne(LocalDate day) {
        return !weekend(day) && !holidays(day.getYear()).contains(day);
    }

    /** The day itself where it is a working day, otherwise the next one. */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isOne(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The working day this many working days after a day, which itself is not counted. */
    public static LocalDate after(LocalDate day, int count) {
        return step(day, count, 1);
    }

    /** The working day this many working days before a day, which itself is not counted. */
    public static LocalDate before(LocalDate day, int count) {
        return step(day, count, -1);
    }

    /** The bank holidays of a year, with substitute days. */
    public static Set<LocalDate> holidays(int year) {
        return YEARS.computeIfAbsent(year, WorkingDays::reckoned);
    }

    private static LocalDate step(LocalDate day, int count, int direction) {
        LocalDate found = day;
        for (int left = count; left > 0; ) {
            found = found.plusDays(direction);
            if (isOne(found)) {
                left--;
            }
        }
        return found;
    }

    private static Set<LocalDate> reckoned(int year) {
        LocalDate easter = easter(year);
        LocalDate christmas = LocalDate.of(year, 12, 25);
        LocalDate boxing = christmas.plusDays(1);
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(offTheWeekend(LocalDate.of(year, 1, 1)));
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(EARLY_MAY_MOVED.getOrDefault(year, mondayFrom(LocalDate.of(year, 5, 1))));
        days.add(SPRING_MOVED.getOrDefault(year, mondayFrom(LocalDate.of(year, 5, 25))));
        days.add(mondayFrom(LocalDate.of(year, 8, 25)));
        days.add(substituteForChristmas(christmas));
        days.add(substituteForBoxing(boxing));
        ONCE.stream().filter(day -> day.getYear() == year).forEach(days::add);
        return Collections.unmodifiableSet(days);
    }

    private static LocalDate substituteForChristmas(LocalDate christmas) {
        return weekend(christmas) ? LocalDate.of(christmas.getYear(), 12, 27) : christmas;
    }

    private static LocalDate substituteForBoxing(LocalDate boxing) {
        return switch (boxing.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> LocalDate.of(boxing.getYear(), 12, 28);
            default -> boxing;
        };
    }

    private static LocalDate offTheWeekend(LocalDate day) {
        return weekend(day) ? mondayFrom(day) : day;
    }

    private static LocalDate mondayFrom(LocalDate day) {
        return day.plusDays((DayOfWeek.MONDAY.getValue() - day.getDayOfWeek().getValue() + 7) % 7);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
