package org.folkmoot.engagement.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A format that people of an audience need, and how many they are.
 *
 * @param format its code, such as {@code large-print}
 * @param language the language, where the format is another language
 */
public record NeededFormat(String format, @Nullable String language, int people) {

    /** The code of the usual format, which everything exists in. */
    public static final String USUAL = "standard";

    private static final String LARGE_PRINT = "large-print";

    /** The format behind a key, as far as the key says. */
    public static NeededFormat of(String key, int people) {
        String before = "language-";
        return key.startsWith(before)
                ? new NeededFormat("language", named(key.substring(before.length())), people)
                : new NeededFormat(key, null, people);
    }

    private static String named(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }

    /** True for the one that we print ourselves instead of asking somebody to make it. */
    public static boolean isOurs(String key) {
        return LARGE_PRINT.equals(key);
    }

    /** What names the format in tables and addresses, such as {@code language-polish}. */
    public String key() {
        String word =
                language == null ? "" : "-" + language.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\d]+", "-");
        return format + word;
    }

    /** What people read. */
    public String words() {
        return switch (format) {
            case LARGE_PRINT -> "Large print";
            case "easy-read" -> "Easy read";
            case "braille" -> "Braille";
            case "audio" -> "Audio";
            case "bsl" -> "British Sign Language (BSL) video";
            case "language" -> language == null ? "Another language" : "In " + language;
            default -> format;
        };
    }
}
