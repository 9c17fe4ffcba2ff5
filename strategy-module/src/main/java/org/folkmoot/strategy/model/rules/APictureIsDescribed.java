package org.folkmoot.strategy.model.rules;

import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.strategy.model.FileType;

/** A picture comes with words that say what it shows. */
public record APictureIsDescribed(FileType type, String alt) implements Rule {

    /** Shorter than this says nothing. */
    public static final int SHORTEST = 20;

    @Override
    public boolean broken() {
        return type.isPicture() && alt.length() < SHORTEST;
    }

    @Override
    public String words() {
        return "Say what the picture shows, in at least " + SHORTEST + " characters.";
    }
}
