package org.folkmoot.nhsuk.components;

import gg.jte.Content;
import java.util.Locale;

/** A warning callout; a heading of "Important" stands alone, another has it read out in front. */
public record Callout(String heading, Content content, int level) {

    public static Callout of(String heading, Content content) {
        return new Callout(heading, content, 3);
    }

    /** The level of the heading, 2 to 4. */
    public Callout level(int other) {
        return new Callout(heading, content, other);
    }

    public boolean isPlain() {
        return heading.toLowerCase(Locale.ROOT).contains("important");
    }
}
