package org.folkmoot.engagement.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** Others may use a shared audience; who made it changes it. */
public record OnlyItsMakerChangesAnAudience(String maker, String actor) implements Rule {

    @Override
    public boolean broken() {
        return !maker.equals(actor);
    }

    @Override
    public String words() {
        return "Only the person who saved an audience can change or remove it. Save your own under another name.";
    }
}
