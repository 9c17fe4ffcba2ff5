package org.folkmoot.strategy.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** A theme into which something was put, or on which something was decided, is not taken back. */
public record AThemeThatIsUsedStays(boolean used) implements Rule {

    @Override
    public boolean broken() {
        return used;
    }

    @Override
    public String words() {
        return "Something was put into this theme or decided on it, so it stays. It can be named anew.";
    }
}
