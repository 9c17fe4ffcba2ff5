package org.folkmoot.nhsuk.components;

import java.util.Locale;

/** The colours of a tag; colour never carries the meaning alone. */
public enum TagColour {
    DEFAULT,
    NONE,
    WHITE,
    GREY,
    GREEN,
    AQUA_GREEN,
    BLUE,
    PURPLE,
    PINK,
    RED,
    ORANGE,
    YELLOW;

    /** The class attribute of a tag in this colour. */
    public String classes() {
        return switch (this) {
            case DEFAULT -> "nhsuk-tag";
            case NONE -> "nhsuk-tag nhsuk-tag--no-colour";
            default -> "nhsuk-tag nhsuk-tag--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
