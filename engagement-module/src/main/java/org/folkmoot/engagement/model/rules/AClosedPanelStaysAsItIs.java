package org.folkmoot.engagement.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** Nobody joins, leads or changes a panel that has ended. */
public record AClosedPanelStaysAsItIs(boolean closed) implements Rule {

    @Override
    public boolean broken() {
        return closed;
    }

    @Override
    public String words() {
        return "This panel has ended. Set up a new one.";
    }
}
