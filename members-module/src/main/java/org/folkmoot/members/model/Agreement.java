package org.folkmoot.members.model;

import org.jspecify.annotations.Nullable;

/** Why nobody has to be asked any more whether somebody below the age of consent may join. */
public enum Agreement {
    /** A parent or guardian has agreed. */
    OF_A_GUARDIAN("a parent or guardian agreed"),
    /** They joined too young to agree alone, and are old enough today. */
    OF_AGE_SINCE("old enough since to agree alone");

    private final String words;

    Agreement(String words) {
        this.words = words;
    }

    /** How it stands among the inputs of a decision. */
    public String words() {
        return words;
    }

    /** The agreement in these words; null for none. */
    static @Nullable Agreement in(@Nullable String words) {
        for (Agreement each : values()) {
            if (each.words.equals(words)) {
                return each;
            }
        }
        return null;
    }
}
