package org.folkmoot.members.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the constitution says to an application.
 *
 * @param options where the person may join, best first
 * @param findings the rules that said no, in words
 */
public record Verdict(Outcome outcome, List<Option> options, List<Finding> findings) {

    /** The four answers there are. */
    public enum Outcome {
        /** Exactly one constituency. */
        CLEAR,
        /** The person may choose between several. */
        CHOICE,
        /** The office has to look. */
        UNSURE,
        /** No constituency takes them. */
        REFUSED
    }

    /** The option with this form value; the only one where there is no choice. */
    public Optional<Option> chosen(@Nullable String value) {
        if (outcome == Outcome.CLEAR) {
            return Optional.of(options.get(0));
        }
        return options.stream().filter(each -> each.value().equals(value)).findFirst();
    }
}
