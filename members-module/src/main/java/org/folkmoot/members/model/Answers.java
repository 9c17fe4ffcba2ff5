package org.folkmoot.members.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody has answered so far, by field; never changed, each page makes a new one. */
public final class Answers {

    private final Map<String, List<String>> values;

    private Answers(Map<String, List<String>> values) {
        this.values = values;
    }

    /** No answers. */
    public static Answers none() {
        return new Answers(Map.of());
    }

    /** Answers as they were stored. */
    public static Answers of(Map<String, List<String>> values) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((field, list) -> copy.put(field, List.copyOf(list)));
        return new Answers(copy);
    }

    /** With one field set; null takes the field away. */
    public Answers with(String field, @Nullable String value) {
        Map<String, List<String>> copy = new LinkedHashMap<>(values);
        copy.remove(field);
        if (value != null) {
            copy.put(field, List.of(value));
        }
        return new Answers(copy);
    }

    /** With one field of several values set. */
    public Answers with(String field, List<String> several) {
        Map<String, List<String>> copy = new LinkedHashMap<>(values);
        copy.put(field, List.copyOf(several));
        return new Answers(copy);
    }

    /** Without these fields. */
    public Answers without(Set<String> fields) {
        Map<String, List<String>> copy = new LinkedHashMap<>(values);
        copy.keySet().removeAll(fields);
        return new Answers(copy);
    }

    /** The single value of a field. */
    public @Nullable String get(String field) {
        List<String> found = values.get(field);
        return found == null || found.isEmpty() ? null : found.get(0);
    }

    /** The single value of a field. */
    public Optional<String> find(String field) {
        return Optional.ofNullable(get(field));
    }

    /** All values of a field. */
    public List<String> all(String field) {
        return new ArrayList<>(values.getOrDefault(field, List.of()));
    }

    /** True where the field was answered, even with nothing. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** Everything, to be stored. */
    public Map<String, List<String>> asMap() {
        return new LinkedHashMap<>(values);
    }
}
