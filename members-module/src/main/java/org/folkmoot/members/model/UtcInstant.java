package org.folkmoot.members.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Keeps instants in UTC whatever zone the machine is in: the database sees the written time, never a converted one. */
@Converter
public class UtcInstant implements AttributeConverter<Instant, String> {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Instant instant) {
        return instant == null ? null : WRITTEN.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable String written) {
        return written == null
                ? null
                : LocalDateTime.parse(written.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }
}
