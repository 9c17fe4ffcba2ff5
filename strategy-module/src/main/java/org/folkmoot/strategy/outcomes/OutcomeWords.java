package org.folkmoot.strategy.outcomes;

import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.strategy.store.views.ThemeRow;

/** What came of a consultation in the words of a mail or a letter. */
final class OutcomeWords {

    private OutcomeWords() {}

    static String of(List<ThemeRow> themes) {
        return themes.stream().map(OutcomeWords::line).collect(Collectors.joining("\n\n"));
    }

    private static String line(ThemeRow theme) {
        String outcome = theme.outcome() == null ? "" : theme.outcome().words() + ": ";
        String because = theme.because().isBlank() ? "" : " Because: " + sentence(theme.because());
        return theme.name() + "\n" + outcome + sentence(theme.did()) + because;
    }

    private static String sentence(String words) {
        String trimmed = words.strip();
        return trimmed.isEmpty() || trimmed.matches("(?s).*[.!?…]") ? trimmed : trimmed + ".";
    }
}
