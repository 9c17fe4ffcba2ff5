package org.folkmoot.strategy.store.views;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.strategy.model.proof.Link;
import org.folkmoot.strategy.store.views.ProofViews.DecisionRow;
import org.folkmoot.strategy.store.views.ProofViews.DeliveryRow;
import org.folkmoot.strategy.store.views.ProofViews.EvidenceRow;

/**
 * How links of the chain stood at a time, as far as they were changed or taken back since, and which were made since.
 *
 * @param themes each as it stood, by id; so with the others
 * @param made what was not there yet
 */
public record ProofSince(
        Map<Long, ThemeRow> themes,
        Map<Long, DecisionWas> decisions,
        Map<Long, DeliveryRow> actions,
        Map<Long, EvidenceRow> evidence,
        Set<Made> made) {

    /** A decision, and the themes that it answered. */
    public record DecisionWas(DecisionRow row, List<Long> themes) {}

    /** A link that was made. */
    public record Made(Link link, long id) {}
}
