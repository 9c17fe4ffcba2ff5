package org.folkmoot.strategy.model.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one person answered: for each question, or each row of a matrix as {@code question.row}, the keys chosen, in the
 * order chosen where that matters, or their own words.
 */
public record Given(Map<String, List<String>> answers) {

    /** Nothing yet. */
    public static final Given NOTHING = new Given(Map.of());

    /** Keeps the order of the questions. */
    public Given {
        answers = new LinkedHashMap<>(answers);
    }

    /** The answer to a question or a row; empty where there is none. */
    public List<String> of(String field) {
        return answers.getOrDefault(field, List.of());
    }

    /** The first part of an answer; empty where there is none. */
    public String first(String field) {
        return of(field).stream().findFirst().orElse("");
    }

    /** True where nothing was answered. */
    public boolean nothing() {
        return answers.values().stream().allMatch(List::isEmpty);
    }

    /** With other answers in the place of those to the same questions; an empty one takes an answer away. */
    public Given with(Map<String, List<String>> others) {
        Map<String, List<String>> all = new LinkedHashMap<>(answers);
        others.forEach((field, values) -> {
            if (values.isEmpty()) {
                all.remove(field);
            } else {
                all.put(field, List.copyOf(values));
            }
        });
        return new Given(all);
    }
}
