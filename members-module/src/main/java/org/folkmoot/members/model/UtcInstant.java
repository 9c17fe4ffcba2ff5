package org.folkmoot.members.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps instants in UTC whatever zone the machine is in: the database is given the written time, and whatever the driver
 * makes of it on the way back is read as written.
 */
@Converter
public class UtcInstant implements AttributeConverter<Instant, Serializable> {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    @Override
    public @Nullable Serializable convertToDatabaseColumn(@Nullable Instant instant) {
        return instant == null ? null : WRITTEN.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable Serializable column) {
        return column == null ? null : written(column).toInstant(ZoneOffset.UTC);
    }

    /** A time of either kind that a driver makes reads as it was written. */
    private static LocalDateTime written(Serializable column) {
        return LocalDateTime.parse(column.toString().replace(' ', 'T'));
    }
}
