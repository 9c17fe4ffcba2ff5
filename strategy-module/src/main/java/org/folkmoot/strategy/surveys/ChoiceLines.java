package org.folkmoot.strategy.surveys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.strategy.model.survey.Choice;

/**
 * Choices as lines of text. A choice keeps its key while its words stay, and while it is only worded anew in its place, so
 * that what depends on it, and the answers given to an earlier version, still mean the same.
 */
public final class ChoiceLines {

    private ChoiceLines() {}

    /** The words of the choices, one a line. */
    public static String texts(List<Choice> choices) {
        return choices.stream().map(Choice::text).collect(Collectors.joining("\n"));
    }

    /** The easy words of the choices, one a line; nothing where none has any. */
    public static String easy(List<Choice> choices) {
        return choices.stream().allMatch(choice -> choice.easy() == null)
                ? ""
                : choices.stream()
                        .map(choice -> Objects.requireNonNullElse(choice.easy(), choice.text()))
                        .collect(Collectors.joining("\n"));
    }

    /** The choices that these lines make of those there were before. */
    public static List<Choice> choices(String prefix, List<String> lines, List<String> easy, List<Choice> before) {
        List<Choice> choices = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String key = key(prefix, lines, i, before, taken);
            taken.add(key);
            choices.add(new Choice(key, lines.get(i), i < easy.size() ? easy.get(i) : null));
        }
        return choices;
    }

    private static String key(String prefix, List<String> lines, int place, List<Choice> before, Set<String> taken) {
        String line = lines.get(place);
        for (Choice choice : before) {
            if (choice.text().equals(line) && !taken.contains(choice.key())) {
                return choice.key();
            }
        }
        if (lines.size() == before.size()) {
            Choice there = before.get(place);
            if (!lines.contains(there.text()) && !taken.contains(there.key())) {
                return there.key();
            }
        }
        return free(prefix, before, taken);
    }

    private static String free(String prefix, List<Choice> before, Set<String> taken) {
        Set<String> used = before.stream().map(Choice::key).collect(Collectors.toCollection(HashSet::new));
        used.addAll(taken);
        int number = 1;
        while (used.contains(prefix + number)) {
            number++;
        }
        return prefix + number;
    }
}
