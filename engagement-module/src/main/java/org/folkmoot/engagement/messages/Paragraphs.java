package org.folkmoot.engagement.messages;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain text in paragraphs, as people type it: an empty line begins a new one. */
public final class Paragraphs {

    private Paragraphs() {}

    /** The paragraphs, none empty. */
    public static List<String> of(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\R\\s*\\R"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }
}
