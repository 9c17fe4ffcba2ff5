package org.folkmoot.strategy.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A set of values: the trust's own, or those of the NHS constitution. */
public record Values(
        About about,
        List<Value> values,
        @Nullable Provenance provenance,
        List<String> documents,
        @Nullable String text,
        Review review) {

    /** The short forms in a row, as a strapline: "we're kind, we're fair". Empty where values have none. */
    public List<String> strapline() {
        return values.stream().map(Value::shortForm).filter(Objects::nonNull).toList();
    }

    /** Heading and introduction. */
    public record About(
            String title,
            Kind kind,
            String intro,
            @Nullable String mission,
            List<String> audiences,
            @Nullable String straplineIntro) {}

    /** Whose values they are. */
    public enum Kind {
        TRUST,
        NHS_CONSTITUTION
    }

    /** One value. */
    public record Value(
            String name,
            @Nullable String shortForm,
            String statement,
            @Nullable String behaviourStem,
            List<String> behaviours,
            @Nullable Picture picture) {}

    /** How the values were made. */
    public record Provenance(String text, List<String> exercises, List<String> themes) {}
}
