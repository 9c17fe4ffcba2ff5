package org.folkmoot.strategy.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.folkmoot.strategy.model.NetworkPage.Pledge.ByKind;
import org.folkmoot.strategy.model.NetworkPage.Pledge.State;
import org.jspecify.annotations.Nullable;

/**
 * Feedback to one network and pledges to it that came through the site, as a pack brings them.
 *
 * @param invented true for what is there for a demonstration alone
 */
public record PackVoices(boolean invented, List<Told> feedback, List<Promised> pledges) {

    /** Takes what is missing for none. */
    public PackVoices(boolean invented, @Nullable List<Told> feedback, @Nullable List<Promised> pledges) {
        this.invented = invented;
        this.feedback = feedback == null ? List.of() : feedback;
        this.pledges = pledges == null ? List.of() : pledges;
    }

    /** How much it is. */
    public int size() {
        return feedback.size() + pledges.size();
    }

    /**
     * What was told.
     *
     * @param times how often, where it is only counted
     */
    public record Told(
            String community,
            String value,
            String told,
            @Nullable String source,
            LocalDate on,
            boolean publish,
            boolean waiting,
            @Nullable Integer times) {}

    /** What was pledged. */
    public record Promised(
            String by,
            ByKind byKind,
            @Nullable String community,
            String value,
            String text,
            LocalDate made,
            @Nullable YearMonth due,
            boolean waiting,
            @Nullable State state,
            @Nullable String evidence) {}
}
