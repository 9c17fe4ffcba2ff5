package org.folkmoot.strategy.store.views;

import java.time.Instant;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.strategy.model.Interest;
import org.jspecify.annotations.Nullable;

/** Somebody who would like to come to a focus group or session, as editors see it. */
public record InterestLine(
        long id,
        long page,
        String title,
        String slug,
        String audience,
        String name,
        String mail,
        String phone,
        String needs,
        @Nullable PersonId person,
        String marks,
        Instant sentAt,
        Interest.State state,
        String answer,
        @Nullable Instant decidedAt) {}
