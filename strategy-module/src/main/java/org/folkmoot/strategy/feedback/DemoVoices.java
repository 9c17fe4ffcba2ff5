package org.folkmoot.strategy.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.folkmoot.strategy.model.NetworkPage.Pledge.ByKind;
import org.folkmoot.strategy.model.NetworkPage.Pledge.State;
import org.jspecify.annotations.Nullable;

/** Invented feedback and pledges of one network, as a pack brings them for a demonstration. */
record DemoVoices(List<Told> feedback, List<Promised> pledges) {

    DemoVoices(@Nullable List<Told> feedback, @Nullable List<Promised> pledges) {
        this.feedback = feedback == null ? List.of() : feedback;
        this.pledges = pledges == null ? List.of() : pledges;
    }

    /**
     * What was told.
     *
     * @param times how often, where it is only counted
     */
    record Told(
            String community,
            String value,
            String told,
            LocalDate on,
            boolean publish,
            boolean waiting,
            @Nullable Integer times) {}

    /** What was pledged. */
    record Promised(
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
