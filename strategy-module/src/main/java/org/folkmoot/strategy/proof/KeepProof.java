package org.folkmoot.strategy.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.proof.DeliveryState;
import org.folkmoot.strategy.model.proof.Link;
import org.folkmoot.strategy.store.Decisions;
import org.folkmoot.strategy.store.Decisions.Decision;
import org.folkmoot.strategy.store.views.ProofViews;
import org.folkmoot.strategy.store.views.ProofViews.DeliveryRow;
import org.jspecify.annotations.Nullable;

/** Adds links to the chain: what was decided on a theme, what is done for it, and what shows it. */
@ApplicationScoped
public class KeepProof {

    private final Decisions decisions;
    private final ProofViews proof;
    private final KeepEarlierWords earlier;
    private final PublicContent content;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepProof() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public KeepProof(
            Decisions decisions,
            ProofViews proof,
            KeepEarlierWords earlier,
            PublicContent content,
            Audit audit,
            Clock clock) {
        this.decisions = decisions;
        this.proof = proof;
        this.earlier = earlier;
        this.content = content;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps a decision on themes; returns its id. */
    @Transactional
    public long decide(long page, NewDecision decided, Collection<Long> themes) {
        Decision decision = new Decision(
                page,
                decided.title(),
                decided.words(),
                decided.body(),
                decided.on(),
                decided.strategy(),
                decided.goal());
        long id = decisions.add(decision, themes);
        decisions.made(Link.DECISION, id, clock.instant());
        content.changed();
        audit.wrote("proof.decide", "decision:" + id, decision.title());
        return id;
    }

    /** Keeps what is done for a decision; returns its id. */
    @Transactional
    public long deliver(
            long decision,
            String action,
            String ownerRole,
            @Nullable LocalDate due,
            DeliveryState state,
            @Nullable String planAction) {
        if (proof.holdDecision(decision).isEmpty()) {
            throw NotFound.of("decision", decision);
        }
        long id = decisions.deliver(decision, action, ownerRole, due, state, planAction);
        decisions.made(Link.ACTION, id, clock.instant());
        content.changed();
        audit.wrote("proof.deliver", "decision:" + decision, action);
        return id;
    }

    /**
     * Says how far something has come, and what shows it.
     *
     * @param seen the mark of the action that the editor saw when they began
     * @throws Conflict where somebody else has changed the action since
     */
    @Transactional
    public void show(
            long delivery, String seen, DeliveryState state, String words, @Nullable String href, LocalDate on) {
        DeliveryRow row = proof.holdDelivery(delivery).orElseThrow(() -> NotFound.of("action", delivery));
        if (!row.mark().equals(seen)) {
            throw Conflict.on("action", delivery);
        }
        if (row.state() != state) {
            earlier.of(proof.decision(row.decision()).orElseThrow().page(), row, false);
            decisions.progress(delivery, state);
        }
        if (!words.isBlank()) {
            decisions.made(Link.EVIDENCE, decisions.show(delivery, words, href, on), clock.instant());
        }
        content.changed();
        audit.wrote("proof.show", "delivery:" + delivery, state.words() + (words.isBlank() ? "" : ": " + words));
    }
}
