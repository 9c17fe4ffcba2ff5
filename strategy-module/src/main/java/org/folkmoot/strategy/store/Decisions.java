package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import org.folkmoot.strategy.model.proof.DeliveryState;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What was decided on themes, what is done for it, and what shows it. */
@ApplicationScoped
public class Decisions {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Decisions() {
        this(null);
    }

    @Inject
    public Decisions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Adds a decision on these themes. */
    public long add(Decision decision, Collection<Long> themes) {
        return jdbi.withHandle(h -> {
            long id = h.createUpdate("insert into strategy_decision"
                            + " (page_id, title, words, body, decided_on, strategy_slug, goal)"
                            + " values (:page, :title, :words, :body, :on, :strategy, :goal)")
                    .bindMethods(decision)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            for (long theme : themes) {
                h.createUpdate("insert ignore into strategy_decision_theme (decision_id, theme_id)"
                                + " values (:decision, :theme)")
                        .bind("decision", id)
                        .bind("theme", theme)
                        .execute();
            }
            return id;
        });
    }

    /** Adds what is done for a decision; {@code planAction} where it is one of a delivery plan. */
    public long deliver(
            long decision,
            String action,
            String ownerRole,
            @Nullable LocalDate due,
            DeliveryState state,
            @Nullable String planAction) {
        return jdbi.withHandle(h -> h.createUpdate("insert into strategy_delivery"
                        + " (decision_id, action, owner_role, due, state, plan_action)"
                        + " values (:decision, :action, :owner, :due, :state, :plan)")
                .bind("decision", decision)
                .bind("action", action)
                .bind("owner", ownerRole)
                .bind("due", due)
                .bind("state", state.name())
                .bind("plan", planAction)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    /** Says how far something has come; false where it is not there. */
    public boolean progress(long delivery, DeliveryState state) {
        return jdbi.withHandle(h -> h.createUpdate("update strategy_delivery set state = :state where id = :delivery")
                        .bind("state", state.name())
                        .bind("delivery", delivery)
                        .execute()
                == 1);
    }

    /** Adds what shows that something was done. */
    public void show(long delivery, String words, @Nullable String href, LocalDate on) {
        jdbi.useHandle(h -> h.createUpdate("insert into strategy_evidence (delivery_id, words, href, shown_on)"
                        + " values (:delivery, :words, :href, :on)")
                .bind("delivery", delivery)
                .bind("words", words)
                .bind("href", href)
                .bind("on", on)
                .execute());
    }

    /** A decision; {@code strategy} and {@code goal} where it became part of a goal. */
    public record Decision(
            long page,
            String title,
            String words,
            String body,
            LocalDate on,
            @Nullable String strategy,
            @Nullable Integer goal) {}
}
