package org.folkmoot.strategy.model.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param key stays the same from version to version
 * @param easy its words in the easy-read version; null where they are the same
 * @param rows the rows of a matrix
 * @param steps how far a scale goes, from 1
 * @param low what 1 on the scale means
 * @param high what the last step means
 * @param onlyIf who is asked; null for everybody
 * @param grouping true where results may be shown for each of its choices apart
 */
public record Question(
        String key,
        QuestionType type,
        String text,
        @Nullable String easy,
        @Nullable String hint,
        boolean required,
        List<Choice> choices,
        List<Choice> rows,
        int steps,
        @Nullable String low,
        @Nullable String high,
        @Nullable Condition onlyIf,
        boolean grouping) {

    /** The words for a reader. */
    public String words(boolean easyRead) {
        return easyRead && easy != null && !easy.isEmpty() ? easy : text;
    }

    /** The keys that an answer may have: those of the choices, or the steps of the scale. */
    public List<Choice> options() {
        if (type != QuestionType.SCALE) {
            return choices;
        }
        return IntStream.rangeClosed(1, steps).mapToObj(this::step).toList();
    }

    private Choice step(int number) {
        String end = number == 1 ? low : number == steps ? high : null;
        String words = end == null || end.isEmpty() ? "" + number : number + ", " + end;
        return new Choice("" + number, words, null);
    }

    /** One of the options. */
    public Optional<Choice> option(String optionKey) {
        return options().stream()
                .filter(option -> option.key().equals(optionKey))
                .findFirst();
    }

    /** The keys under which its answers stand: its own, or one for each row of a matrix. */
    public List<String> fields() {
        return type == QuestionType.MATRIX
                ? rows.stream().map(row -> key + "." + row.key()).toList()
                : List.of(key);
    }

    /** An answer as a reader reads it. */
    public List<String> said(Given given) {
        return switch (type) {
            case SHORT, LONG -> given.of(key);
            case MATRIX ->
                rows.stream()
                        .filter(row -> !given.of(key + "." + row.key()).isEmpty())
                        .map(row -> row.text() + ": " + String.join(", ", labels(given.of(key + "." + row.key()))))
                        .toList();
            case RANKING -> ranked(labels(given.of(key)));
            case ONE, MANY, SCALE -> labels(given.of(key));
        };
    }

    private List<String> labels(List<String> keys) {
        return keys.stream()
                .map(each -> option(each).map(Choice::text).orElse(each))
                .toList();
    }

    private static List<String> ranked(List<String> labels) {
        return IntStream.range(0, labels.size())
                .mapToObj(i -> (i + 1) + ". " + labels.get(i))
                .toList();
    }
}
