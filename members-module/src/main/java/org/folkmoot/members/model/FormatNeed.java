package org.folkmoot.members.model;

import java.util.Locale;
import java.util.stream.Stream;

/** The format in which somebody needs what the trust sends. */
public enum FormatNeed {
    STANDARD("No, the usual format is fine"),
    LARGE_PRINT("Large print"),
    EASY_READ("Easy read"),
    BRAILLE("Braille"),
    AUDIO("Audio"),
    BSL("British Sign Language (BSL)"),
    LANGUAGE("A language other than English");

    private final String words;

    FormatNeed(String words) {
        this.words = words;
    }

    /** How the form says it. */
    public String words() {
        return words;
    }

    /** How records and lists say it. */
    public String label() {
        return this == STANDARD ? "Usual format" : words;
    }

    /** The code that other modules know. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The need with this code; the usual format for any other text. */
    public static FormatNeed of(String code) {
        return Stream.of(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(STANDARD);
    }
}
