package org.folkmoot.strategy.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.model.proof.Link;
import org.folkmoot.strategy.model.rules.WhatHangsOnItIsTakenBackFirst;
import org.folkmoot.strategy.store.Decisions;
import org.folkmoot.strategy.store.views.ProofViews;
import org.folkmoot.strategy.store.views.ProofViews.DecisionRow;
import org.folkmoot.strategy.store.views.ProofViews.DeliveryRow;
import org.folkmoot.strategy.store.views.ProofViews.EvidenceRow;
import org.folkmoot.strategy.store.views.ProofViews.ThemeName;

/** Takes a decision, an action or a piece of evidence out of the chain where nothing hangs on it; its words are kept. */
@ApplicationScoped
public class TakeProofBack {

    private final Decisions decisions;
    private final ProofViews proof;
    private final KeepEarlierWords earlier;
    private final PublicContent content;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakeProofBack() {
        this(null, null, null, null, null);
    }

    @Inject
    public TakeProofBack(
            Decisions decisions, ProofViews proof, KeepEarlierWords earlier, PublicContent content, Audit audit) {
        this.decisions = decisions;
        this.proof = proof;
        this.earlier = earlier;
        this.content = content;
        this.audit = audit;
    }

    /**
     * Takes back what was decided.
     *
     * @param seen the mark of what the editor saw
     * @throws Conflict where somebody else has changed it since
     * @throws RuleBroken where something is done for it
     */
    @Transactional
    public void decision(long id, String seen) {
        DecisionRow row = proof.holdDecision(id).orElseThrow(() -> NotFound.of("decision", id));
        List<ThemeName> themes = proof.themesOf(id);
        check(row.mark(themes), seen, "decision", id);
        RuleBroken.check(new WhatHangsOnItIsTakenBackFirst(
                Link.DECISION, proof.deliveries(id).size()));
        earlier.of(row, themes, true);
        decisions.remove(id);
        takenBack("decision:" + id, row.title());
    }

    /**
     * Takes back what is done.
     *
     * @throws Conflict where somebody else has changed it since
     * @throws RuleBroken where something is shown for it
     */
    @Transactional
    public void action(long id, String seen) {
        DeliveryRow row = proof.holdDelivery(id).orElseThrow(() -> NotFound.of("action", id));
        check(row.mark(), seen, "action", id);
        RuleBroken.check(new WhatHangsOnItIsTakenBackFirst(
                Link.ACTION, proof.evidence(id).size()));
        earlier.of(page(row), row, true);
        decisions.removeDelivery(id);
        takenBack("delivery:" + id, row.action());
    }

    /**
     * Takes back what shows something.
     *
     * @throws Conflict where somebody else has changed it since
     */
    @Transactional
    public void evidence(long id, String seen) {
        EvidenceRow row = proof.holdEvidence(id).orElseThrow(() -> NotFound.of("evidence", id));
        check(row.mark(), seen, "evidence", id);
        earlier.of(page(proof.delivery(row.delivery()).orElseThrow()), row, true);
        decisions.removeEvidence(id);
        takenBack("evidence:" + id, row.words());
    }

    private long page(DeliveryRow row) {
        return proof.decision(row.decision()).orElseThrow().page();
    }

    private static void check(String mark, String seen, String kind, long id) {
        if (!mark.equals(seen)) {
            throw Conflict.on(kind, id);
        }
    }

    private void takenBack(String of, String words) {
        content.changed();
        audit.wrote("proof.take-back", of, words);
    }
}
