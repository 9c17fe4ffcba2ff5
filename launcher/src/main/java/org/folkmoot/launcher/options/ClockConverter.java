package org.folkmoot.launcher.options;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day, or a day and a time, for the demo to begin on. */
public final class ClockConverter implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
        try {
            return value.contains("T")
                    ? LocalDateTime.parse(value).toString()
                    : LocalDate.parse(value).toString();
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + value + "' is not a day such as 2025-10-20 or 2025-10-20T09:30");
        }
    }
}
