package org.folkmoot.nhsuk.forms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date in three boxes; months may be named, impossible dates are refused at the box that is wrong. */
public final class DateField extends DatePartsField<LocalDate, DateField> {
    private final DatePart day;
    private final DatePart month;
    private final DatePart year;

    DateField(String name, String label) {
        this(name, label, new DatePart("day", 2), new DatePart("month", 2), new DatePart("year", 4));
    }

    private DateField(String name, String label, DatePart day, DatePart month, DatePart year) {
        super(name, label, List.of(day, month, year));
        this.day = day;
        this.month = month;
        this.year = year;
    }

    @Override
    DateField self() {
        return this;
    }

    /** Lets the browser fill in the date of birth. */
    public DateField isBirthday() {
        parts().forEach(part -> part.autocomplete("bday-" + part.key()));
        return this;
    }

    /** The date must be this one or earlier. */
    public DateField notAfter(LocalDate latest, String message) {
        return rule(date -> !date.isAfter(latest), message);
    }

    /** The date must be this one or later. */
    public DateField notBefore(LocalDate earliest, String message) {
        return rule(date -> !date.isBefore(earliest), message);
    }

    /** Puts a known date in, for editing. */
    public DateField fill(@Nullable LocalDate known) {
        day.show(known == null ? "" : String.valueOf(known.getDayOfMonth()));
        month.show(known == null ? "" : String.valueOf(known.getMonthValue()));
        year.show(known == null ? "" : String.valueOf(known.getYear()));
        set(known);
        return this;
    }

    @Override
    @Nullable
    LocalDate parse() {
        if (!isComplete()) {
            return null;
        }
        String unreal = called() + " must be a real date";
        Optional<Integer> dayNumber = number(day, 1, 31, unreal);
        Optional<Integer> monthNumber = dayNumber.flatMap(d -> number(month, 1, 12, unreal));
        Optional<YearMonth> yearMonth = monthNumber.flatMap(m -> year(year).map(y -> YearMonth.of(y, m)));
        return yearMonth.map(ym -> atDay(ym, dayNumber.orElseThrow(), unreal)).orElse(null);
    }

    private @Nullable LocalDate atDay(YearMonth yearMonth, int dayNumber, String unreal) {
        if (!yearMonth.isValidDay(dayNumber)) {
            refuse(unreal, List.of(day));
            return null;
        }
        return yearMonth.atDay(dayNumber);
    }
}
