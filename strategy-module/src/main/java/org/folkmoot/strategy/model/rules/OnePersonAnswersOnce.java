package org.folkmoot.strategy.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** A survey that takes one answer a person takes no second one. */
public record OnePersonAnswersOnce(boolean answeredBefore) implements Rule {

    @Override
    public boolean broken() {
        return answeredBefore;
    }

    @Override
    public String words() {
        return "You have answered this survey already. It takes one answer from each person.";
    }
}
