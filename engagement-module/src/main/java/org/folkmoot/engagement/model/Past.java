package org.folkmoot.engagement.model;

import java.util.Locale;

/** What an audience may ask of the meetings that somebody came to before. */
public enum Past {
    /** Nothing is asked. */
    ANY("It does not matter", 0),
    /** Came to a meeting held in the last 12 months. */
    CAME_IN_A_YEAR("Came to a meeting in the last 12 months", 12),
    /** Came to a meeting held in the last three years. */
    CAME_IN_THREE_YEARS("Came to a meeting in the last 3 years", 36),
    /** Came to no meeting held in the last 12 months. */
    NOT_IN_A_YEAR("Came to no meeting in the last 12 months", 12),
    /** Never came to a meeting. */
    NEVER("Never came to a meeting", 1200);

    private final String words;
    private final int months;

    Past(String words, int months) {
        this.words = words;
        this.months = months;
    }

    /** How forms say it. */
    public String words() {
        return words;
    }

    /** How a rule says it, after "who". */
    public String inARule() {
        return words.toLowerCase(Locale.UK);
    }

    /** How far back it looks. */
    public int months() {
        return months;
    }

    /** True where those are meant who came. */
    public boolean wantsThoseWhoCame() {
        return this == CAME_IN_A_YEAR || this == CAME_IN_THREE_YEARS;
    }
}
