package org.folkmoot.engagement.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** A photograph is a JPEG or PNG picture by what is in it, whatever its name says. */
public record APhotographIsAPicture(boolean picture) implements Rule {

    @Override
    public boolean broken() {
        return !picture;
    }

    @Override
    public String words() {
        return "The photograph must be a JPG or PNG picture";
    }
}
