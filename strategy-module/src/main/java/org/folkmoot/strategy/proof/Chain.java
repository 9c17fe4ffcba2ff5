package org.folkmoot.strategy.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.engagement.MeetingGlance;
import org.folkmoot.strategy.model.DeliveryPlan;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.ProofViews;
import org.folkmoot.strategy.store.views.ThemeRow;
import org.folkmoot.strategy.store.views.WordsSaid;
import org.jspecify.annotations.Nullable;

/**
 * A theme with everything that hangs on it.
 *
 * @param consultation where it was said
 * @param count how much was said; null for a day for which it is not kept
 * @param withheld how much of it nobody reads, although it counts; null for a day for which it is not kept
 * @param said some of it; for everybody only what may be published
 * @param meetings the public meetings where that was said, by id
 * @param wordsSince as at a day before it: what was corrected earlier stands here in its later words; null where none was
 */
public record Chain(
        PageLine consultation,
        ThemeRow theme,
        @Nullable Long count,
        @Nullable Long withheld,
        List<WordsSaid.SaidLine> said,
        Map<Long, MeetingGlance> meetings,
        List<Decided> decisions,
        ProofViews.ToldFigure told,
        boolean isPublic,
        @Nullable LocalDate wordsSince) {

    /** A decision, the goal it became part of, and what is done for it. */
    public record Decided(
            ProofViews.DecisionRow decision, @Nullable Goal goal, List<Done> actions) {}

    /** A goal or priority; {@code name} as its strategy words it. */
    public record Goal(String strategy, String strategyTitle, int number, String name) {

        /** Where everybody reads it. */
        public String address() {
            return "/strategies/" + strategy + "#goal-" + number;
        }
    }

    /**
     * Something that is done, and what shows it.
     *
     * @param plan the action of a delivery plan that it is, as its strategy words it now; null where it is none
     */
    public record Done(
            ProofViews.DeliveryRow delivery, @Nullable PlanAction plan, List<ProofViews.EvidenceRow> evidence) {}

    /** An action of a delivery plan. */
    public record PlanAction(String strategy, String year, String id, String text, DeliveryPlan.Status status) {

        /** Where everybody reads it. */
        public String address() {
            return "/strategies/" + strategy + "#" + id;
        }
    }
}
