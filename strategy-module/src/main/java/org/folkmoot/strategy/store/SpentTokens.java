package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/** Who has answered an anonymous survey that takes one answer a person. Has nothing in common with the answers. */
@ApplicationScoped
public class SpentTokens {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SpentTokens() {
        this(null);
    }

    @Inject
    public SpentTokens(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Spends a token; false where it was spent before. */
    public boolean spend(String token) {
        return jdbi.withHandle(h -> h.createUpdate("insert ignore into strategy_spent_token (token) values (:token)")
                        .bind("token", token)
                        .execute()
                == 1);
    }

    /** Whether a token was spent. */
    public boolean spent(String token) {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from strategy_spent_token where token = :token")
                        .bind("token", token)
                        .mapTo(Long.class)
                        .one()
                > 0);
    }
}
