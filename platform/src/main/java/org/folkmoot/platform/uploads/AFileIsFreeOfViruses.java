package org.folkmoot.platform.uploads;

import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is kept in which the scanner found something, or that it could not look at although it should.
 *
 * @param silent a scanner is set up and did not answer
 * @param found what was found; null for nothing
 */
public record AFileIsFreeOfViruses(boolean silent, @Nullable String found) implements Rule {

    @Override
    public boolean broken() {
        return silent || found != null;
    }

    @Override
    public String words() {
        return silent
                ? "The virus scanner does not answer now, so we did not take the file. Try again in a few minutes."
                : "A virus was found in the file: " + found + ". It was not kept.";
    }
}
