package org.folkmoot.strategy.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.store.Decisions;
import org.folkmoot.strategy.store.Decisions.Decision;
import org.folkmoot.strategy.store.views.ProofViews;
import org.folkmoot.strategy.store.views.ProofViews.DecisionRow;
import org.folkmoot.strategy.store.views.ProofViews.DeliveryRow;
import org.folkmoot.strategy.store.views.ProofViews.EvidenceRow;
import org.folkmoot.strategy.store.views.ProofViews.ThemeName;

/** Corrects a decision, an action or a piece of evidence; what it said before is kept, and what another wrote meanwhile stays. */
@ApplicationScoped
public class CorrectProof {

    private final Decisions decisions;
    private final ProofViews proof;
    private final KeepEarlierWords earlier;
    private final PublicContent content;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CorrectProof() {
        this(null, null, null, null, null);
    }

    @Inject
    public CorrectProof(
            Decisions decisions, ProofViews proof, KeepEarlierWords earlier, PublicContent content, Audit audit) {
        this.decisions = decisions;
        this.proof = proof;
        this.earlier = earlier;
        this.content = content;
        this.audit = audit;
    }

    /**
     * Words a decision anew.
     *
     * @param seen the mark of what the editor saw when they began
     * @param themes what it answers, of the same consultation
     * @throws Conflict where somebody else has changed it since
     */
    @Transactional
    public void decision(long id, String seen, NewDecision decided, Collection<Long> themes) {
        DecisionRow row = proof.holdDecision(id).orElseThrow(() -> NotFound.of("decision", id));
        List<ThemeName> answers = proof.themesOf(id);
        check(row.mark(answers), seen, "decision", id);
        earlier.of(row, answers, false);
        decisions.change(
                id,
                new Decision(
                        row.page(),
                        decided.title(),
                        decided.words(),
                        decided.body(),
                        decided.on(),
                        decided.strategy(),
                        decided.goal()),
                themes);
        changed("decision:" + id, decided.title());
    }

    /**
     * Words what is done anew.
     *
     * @throws Conflict where somebody else has changed it, or said how far it is, since
     */
    @Transactional
    public void action(DeliveryRow wanted, String seen) {
        DeliveryRow row = proof.holdDelivery(wanted.id()).orElseThrow(() -> NotFound.of("action", wanted.id()));
        check(row.mark(), seen, "action", row.id());
        earlier.of(page(row), row, false);
        decisions.changeDelivery(wanted);
        changed("delivery:" + row.id(), wanted.action());
    }

    /**
     * Words anew what shows something.
     *
     * @throws Conflict where somebody else has changed it since
     */
    @Transactional
    public void evidence(EvidenceRow wanted, String seen) {
        EvidenceRow row = proof.holdEvidence(wanted.id()).orElseThrow(() -> NotFound.of("evidence", wanted.id()));
        check(row.mark(), seen, "evidence", row.id());
        earlier.of(page(proof.delivery(row.delivery()).orElseThrow()), row, false);
        decisions.changeEvidence(wanted);
        changed("evidence:" + row.id(), wanted.words());
    }

    private long page(DeliveryRow row) {
        return proof.decision(row.decision()).orElseThrow().page();
    }

    private static void check(String mark, String seen, String kind, long id) {
        if (!mark.equals(seen)) {
            throw Conflict.on(kind, id);
        }
    }

    private void changed(String of, String words) {
        content.changed();
        audit.wrote("proof.correct", of, words);
    }
}
