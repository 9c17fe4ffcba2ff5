package org.folkmoot.members.register.web;

import org.jspecify.annotations.Nullable;

/** How somebody came, in words. */
final class Source {

    private Source() {}

    /** The words; null where it is not on record. */
    static @Nullable String words(@Nullable String source) {
        if (source == null || source.isEmpty()) {
            return null;
        }
        return switch (source) {
            case "demo" -> "The demonstration: this person is invented";
            case "paper" -> "A paper form";
            default -> "The link or poster “" + source.replace('-', ' ') + "”";
        };
    }
}
