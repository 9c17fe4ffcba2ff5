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
            case "import" -> "A file of members";
            case "staff" -> "A file of staff";
            case "patient" -> "A file of patients who were invited";
            default -> "The link or poster “" + source.replace('-', ' ') + "”";
        };
    }
}
