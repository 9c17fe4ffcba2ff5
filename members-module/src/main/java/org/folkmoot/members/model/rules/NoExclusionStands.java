package org.folkmoot.members.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** Somebody who may be excluded becomes a member only if those decide so who see exclusions. */
public record NoExclusionStands(boolean stands, boolean sees) implements Rule {

    @Override
    public boolean broken() {
        return stands && !sees;
    }

    @Override
    public String words() {
        return "This may be somebody who is excluded from membership. The trust secretary decides about it.";
    }
}
