package org.folkmoot.strategy.proof;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.strategy.model.coding.ThemeOutcome;
import org.folkmoot.strategy.model.proof.DeliveryState;
import org.jspecify.annotations.Nullable;

/**
 * What a pack brings of a consultation: what people said, the themes with their outcomes, and everything that hangs on
 * them. The file's name is the address of the consultation.
 *
 * @param invented true for what is there for a demonstration alone
 * @param answered since when everybody may read it; null while the consultation has not ended
 */
public record PackProof(
        boolean invented,
        @Nullable LocalDate answered,
        @Nullable LocalDate told,
        List<Theme> themes,
        List<Said> said,
        List<Decided> decisions) {

    /** A theme and what came of it; no outcome while nothing is decided. */
    public record Theme(
            String key,
            String name,
            String description,
            @Nullable ThemeOutcome outcome,
            @Nullable String did,
            @Nullable String because) {}

    /** Something that was said; {@code named} by one of the demonstration's members, at the public meeting of this address. */
    public record Said(
            String theme,
            String source,
            String about,
            LocalDate on,
            String words,
            @Nullable String meeting,
            boolean named,
            boolean publishable) {}

    /** A decision with its goal and its actions. */
    public record Decided(
            String title,
            String words,
            String body,
            LocalDate on,
            List<String> themes,
            @Nullable String strategy,
            @Nullable Integer goal,
            List<Done> actions) {}

    /** What is done for a decision; {@code planAction} is the lasting name of the action of a delivery plan that it is. */
    public record Done(
            String action,
            String ownerRole,
            @Nullable String planAction,
            @Nullable LocalDate due,
            DeliveryState state,
            List<Shown> evidence) {}

    /** What shows it. */
    public record Shown(String words, @Nullable String href, LocalDate on) {}
}
