package org.folkmoot.strategy.model.rules;

import org.folkmoot.platform.refusals.Rule;

/**
 * What stands on a page as a picture is a picture that every browser shows.
 *
 * @param type what the file is, as readers call it
 */
public record OnlyAPictureIsShownAsOne(boolean picture, String type) implements Rule {

    @Override
    public boolean broken() {
        return !picture;
    }

    @Override
    public String words() {
        return "Choose a picture: PNG, JPEG or SVG. This file is a " + type + ".";
    }
}
