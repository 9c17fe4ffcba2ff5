package org.folkmoot.members.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** Only a change to many people that was worked out and discarded can be put back, while nobody of it has been erased. */
public record DiscardedChangeIsStillWhole(boolean canComeBack) implements Rule {

    @Override
    public boolean broken() {
        return !canComeBack;
    }

    @Override
    public String words() {
        return "This change cannot be put back. Begin it again from the list of members.";
    }
}
