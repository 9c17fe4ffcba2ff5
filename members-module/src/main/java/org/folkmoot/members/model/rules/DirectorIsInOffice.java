package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.Directors.Director;
import org.folkmoot.platform.refusals.Rule;

/** Only a director in office declares interests, and only such a director's entry is changed. */
public record DirectorIsInOffice(Director director) implements Rule {

    @Override
    public boolean broken() {
        return !director.inOffice();
    }

    @Override
    public String words() {
        return director.named() + " is no longer a director. Take the end back first";
    }
}
