package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.Place;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** A public constituency can only be found for an address whose area is known. */
public record AreaIsKnown(@Nullable Place place) implements Rule {

    @Override
    public boolean broken() {
        return place == null;
    }

    @Override
    public String words() {
        return "We could not find the area of your address, so the membership office will look at your application.";
    }

    @Override
    public String clause() {
        return "Sch 7 para 3(2) NHS Act 2006";
    }
}
