package org.folkmoot.engagement.messages;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain text in paragraphs, as people type it: an empty line begins a new one. */
public final class Paragraphs {

    private static final Pattern BETWEEN = Pattern.compile("\\R\\s*\\R");

    private Paragraphs() {}

    /** The paragraphs, none empty. */
    public static List<String> of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        // Most texts have one paragraph, and a pattern is tried at each of their letters.
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return List.of(text.strip());
        }
        return BETWEEN.splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
