package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.folkmoot.strategy.model.proof.DeliveryState;
import org.folkmoot.strategy.model.proof.Link;
import org.folkmoot.strategy.store.views.ProofViews.DeliveryRow;
import org.folkmoot.strategy.store.views.ProofViews.EvidenceRow;
import org.jdbi.v3.core.Handle;
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
            answers(h, id, themes);
            return id;
        });
    }

    private static void answers(Handle h, long decision, Collection<Long> themes) {
        for (long theme : themes) {
            h.createUpdate("insert ignore into strategy_decision_theme (decision_id, theme_id)"
                            + " values (:decision, :theme)")
                    .bind("decision", decision)
                    .bind("theme", theme)
                    .execute();
        }
    }

    /** Words a decision anew, and ties it to these themes in place of those that it answered. */
    public void change(long id, Decision decision, Collection<Long> themes) {
        jdbi.useHandle(h -> {
            h.createUpdate("update strategy_decision set title = :title, words = :words, body = :body,"
                            + " decided_on = :on, strategy_slug = :strategy, goal = :goal where id = :id")
                    .bindMethods(decision)
                    .bind("id", id)
                    .execute();
            h.execute("delete from strategy_decision_theme where decision_id = ?", id);
            answers(h, id, themes);
        });
    }

    /** Takes a decision away, on which nothing hangs. */
    public void remove(long id) {
        jdbi.useHandle(h -> {
            h.execute("delete from strategy_decision_theme where decision_id = ?", id);
            h.execute("delete from strategy_decision where id = ?", id);
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

    /** Words what is done anew. */
    public void changeDelivery(DeliveryRow row) {
        jdbi.useHandle(h -> h.createUpdate("update strategy_delivery set action = :action, owner_role = :ownerRole,"
                        + " due = :due, state = :state, plan_action = :planAction where id = :id")
                .bindMethods(row)
                .bind("state", row.state().name())
                .execute());
    }

    /** Takes away what is done, for which nothing is shown. */
    public void removeDelivery(long id) {
        jdbi.useHandle(h -> h.execute("delete from strategy_delivery where id = ?", id));
    }

    /** Says how far something has come. */
    public void progress(long delivery, DeliveryState state) {
        jdbi.useHandle(h -> h.createUpdate("update strategy_delivery set state = :state where id = :delivery")
                .bind("state", state.name())
                .bind("delivery", delivery)
                .execute());
    }

    /** Adds what shows that something was done; returns its id. */
    public long show(long delivery, String words, @Nullable String href, LocalDate on) {
        return jdbi.withHandle(h -> h.createUpdate("insert into strategy_evidence (delivery_id, words, href, shown_on)"
                        + " values (:delivery, :words, :href, :on)")
                .bind("delivery", delivery)
                .bind("words", words)
                .bind("href", href)
                .bind("on", on)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    /** Notes since when a decision, an action or a piece of evidence is there. */
    public void made(Link link, long id, Instant at) {
        jdbi.useHandle(h -> h.createUpdate("update " + table(link) + " set made_at = :at where id = :id")
                .bind("at", at)
                .bind("id", id)
                .execute());
    }

    static String table(Link link) {
        return switch (link) {
            case THEME, OUTCOME -> "strategy_theme";
            case DECISION -> "strategy_decision";
            case ACTION -> "strategy_delivery";
            case EVIDENCE -> "strategy_evidence";
        };
    }

    /** Words anew what shows it. */
    public void changeEvidence(EvidenceRow row) {
        jdbi.useHandle(h -> h.createUpdate(
                        "update strategy_evidence set words = :words, href = :href, shown_on = :shownOn where id = :id")
                .bindMethods(row)
                .execute());
    }

    /** Takes away what shows it. */
    public void removeEvidence(long id) {
        jdbi.useHandle(h -> h.execute("delete from strategy_evidence where id = ?", id));
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
