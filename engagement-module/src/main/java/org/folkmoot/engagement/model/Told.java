package org.folkmoot.engagement.model;

import java.time.LocalDate;
import org.folkmoot.platform.access.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Something that members told the council or the panel, as its paper says it.
 *
 * @param thread the message that it answered; null for what was told otherwise
 * @param answer what was answered; null while nobody has
 * @param answeredBy the non-executive director or another who answered
 */
public record Told(
        long id,
        @Nullable Long thread,
        Scope scope,
        String said,
        String broughtByName,
        LocalDate broughtOn,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        int version) {}
