package org.folkmoot.nhsuk.forms;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A month of a year in two boxes. */
public final class MonthYearField extends DatePartsField<YearMonth, MonthYearField> {
    private final DatePart month;
    private final DatePart year;

    MonthYearField(String name, String label) {
        this(name, label, new DatePart("month", 2), new DatePart("year", 4));
    }

    private MonthYearField(String name, String label, DatePart month, DatePart year) {
        super(name, label, List.of(month, year));
        this.month = month;
        this.year = year;
    }

    @Override
    MonthYearField self() {
        return this;
    }

    /** Puts a known month in, for editing. */
    public MonthYearField fill(@Nullable YearMonth known) {
        month.show(known == null ? "" : String.valueOf(known.getMonthValue()));
        year.show(known == null ? "" : String.valueOf(known.getYear()));
        set(known);
        return this;
    }

    @Override
    @Nullable
    YearMonth parse() {
        if (!isComplete()) {
            return null;
        }
        return number(month, 1, 12, called() + " must include a real month")
                .flatMap(m -> year(year).map(y -> YearMonth.of(y, m)))
                .orElse(null);
    }
}
