package org.folkmoot.engagement.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** The short name of a network or an interest stands in links, so that nothing else may have it. */
public record AnAddressLeadsToOneTopic(boolean taken) implements Rule {

    @Override
    public boolean broken() {
        return taken;
    }

    @Override
    public String words() {
        return "This address is taken. Choose another";
    }
}
