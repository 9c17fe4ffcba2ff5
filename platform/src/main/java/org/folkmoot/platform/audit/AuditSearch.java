package org.folkmoot.platform.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What someone looks for in the audit log; empty text means anything.
 *
 * @param who the beginning of the actor's name, or a reference such as {@code staff:1}
 * @param what the beginning of the action
 * @param about a reference such as {@code person:12}
 * @param from the first day, by the product's clock
 * @param to the last day
 */
public record AuditSearch(
        String who,
        String what,
        String about,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The search in words, as it stands in the audit log itself. */
    public String inWords() {
        List<String> words = new ArrayList<>();
        add(words, "by", who);
        add(words, "what", what);
        add(words, "about", about);
        add(words, "from", from == null ? "" : from.toString());
        add(words, "to", to == null ? "" : to.toString());
        return words.isEmpty() ? "all entries" : String.join(", ", words);
    }

    private static void add(List<String> words, String label, String value) {
        if (!value.isEmpty()) {
            words.add(label + " " + value);
        }
    }
}
