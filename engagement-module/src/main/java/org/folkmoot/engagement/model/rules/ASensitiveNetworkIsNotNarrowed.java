package org.folkmoot.engagement.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** People of a sensitive network are not picked out by anything else: the difference of two counts would name them. */
public record ASensitiveNetworkIsNotNarrowed(boolean sensitive, boolean narrowed, boolean permitted) implements Rule {

    @Override
    public boolean broken() {
        return sensitive && narrowed && !permitted;
    }

    @Override
    public String words() {
        return "An audience of a sensitive network cannot be narrowed any further";
    }
}
