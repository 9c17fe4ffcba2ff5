package org.folkmoot.strategy.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** A picture comes with words that say what it shows. */
public record APictureIsDescribed(boolean picture, String alt) implements Rule {

    /** Shorter than this says nothing. */
    public static final int SHORTEST = 20;

    @Override
    public boolean broken() {
        return picture && alt.length() < SHORTEST;
    }

    @Override
    public String words() {
        return "Say what the picture shows, in at least " + SHORTEST + " characters.";
    }
}
