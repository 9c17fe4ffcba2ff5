package org.folkmoot.strategy.store.views;

import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** What one person answered, as stored. */
public record ResponseRow(
        long id,
        long survey,
        long version,
        LocalDate answeredOn,
        String way,
        String state,
        @Nullable PersonId person,
        boolean tallied,
        boolean publishable,
        String content) {}
