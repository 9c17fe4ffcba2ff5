package org.folkmoot.members.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers to the equality questions by column; every one may be missing. */
public record EqualityAnswers(Map<String, String> values) {

    /** The questions' columns, in the order of the form. */
    public static final List<String> COLUMNS = List.of(
            "disability",
            "disability_impact",
            "ethnic_group",
            "ethnic_detail",
            "ethnic_words",
            "legal_status",
            "religion",
            "religion_words",
            "sex",
            "gender_same",
            "gender_words",
            "orientation",
            "orientation_words",
            "work");

    public EqualityAnswers {
        Map<String, String> known = new LinkedHashMap<>(values);
        known.keySet().retainAll(COLUMNS);
        values = Map.copyOf(known);
    }

    /** The answer to one question. */
    public @Nullable String get(String column) {
        return values.get(column);
    }

    /** True where nothing was answered. */
    public boolean empty() {
        return values.isEmpty();
    }
}
