package org.folkmoot.platform.uploads;

import org.folkmoot.platform.refusals.Rule;

/**
 * A picture that can be opened and is not larger than a camera makes it.
 *
 * @param opened it could be read
 * @param pixels how many it has
 */
public record APictureCanBeOpened(boolean opened, long pixels) implements Rule {

    private static final long MOST_PIXELS = 100_000_000;

    @Override
    public boolean broken() {
        return !opened || pixels > MOST_PIXELS;
    }

    @Override
    public String words() {
        return opened
                ? "The picture is too large. Save it with fewer pixels, or take the photograph again."
                : "The picture cannot be opened. Save it again as JPG or PNG, or take the photograph again.";
    }
}
