package org.folkmoot.strategy.store.views;

import java.time.Instant;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.strategy.model.Follow;
import org.folkmoot.strategy.model.Kind;
import org.jspecify.annotations.Nullable;

/** A follow and the page that is followed. */
public record FollowLine(
        long id,
        long page,
        Kind kind,
        String slug,
        String title,
        int goal,
        String mail,
        Follow.Frequency frequency,
        Follow.State state,
        @Nullable PersonId person,
        long toldNews,
        @Nullable Instant toldAt) {

    /** The page's address. */
    public String address() {
        return kind.address(slug);
    }
}
