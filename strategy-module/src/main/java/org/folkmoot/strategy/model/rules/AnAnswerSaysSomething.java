package org.folkmoot.strategy.model.rules;

import java.util.List;
import org.folkmoot.platform.refusals.Rule;

/** At least one question has an answer. */
public record AnAnswerSaysSomething(List<String> answers) implements Rule {

    @Override
    public boolean broken() {
        return answers.stream().allMatch(String::isBlank);
    }

    @Override
    public String words() {
        return "Answer at least one of the questions.";
    }
}
