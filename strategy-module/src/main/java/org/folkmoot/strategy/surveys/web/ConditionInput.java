package org.folkmoot.strategy.surveys.web;

import java.util.Collection;
import java.util.List;
import org.folkmoot.strategy.model.survey.Condition;
import org.jspecify.annotations.Nullable;

/** A condition as boxes to tick: each is worth {@code question:choice}. */
final class ConditionInput {

    private ConditionInput() {}

    static List<String> values(Condition condition) {
        return condition.choices().stream()
                .map(choice -> condition.question() + ":" + choice)
                .toList();
    }

    static boolean ofOneQuestion(Collection<String> values) {
        return values.stream().map(ConditionInput::question).distinct().count() <= 1;
    }

    static @Nullable Condition of(Collection<String> values) {
        return values.stream()
                .map(ConditionInput::question)
                .findFirst()
                .map(question -> new Condition(
                        question,
                        values.stream()
                                .map(value -> value.substring(value.indexOf(':') + 1))
                                .toList()))
                .orElse(null);
    }

    private static String question(String value) {
        return value.substring(0, Math.max(0, value.indexOf(':')));
    }
}
