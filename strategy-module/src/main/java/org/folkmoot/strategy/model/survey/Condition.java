package org.folkmoot.strategy.model.survey;

import java.util.List;

/** Asks something only of who chose one of these answers to an earlier question. */
public record Condition(String question, List<String> choices) {

    /** True where the answers meet it. */
    public boolean metBy(Given given) {
        return given.of(question).stream().anyMatch(choices::contains);
    }
}
