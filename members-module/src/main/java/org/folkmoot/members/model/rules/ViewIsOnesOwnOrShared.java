package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.SavedView;
import org.folkmoot.platform.refusals.Rule;

/** A view that somebody keeps for themselves is theirs alone. */
public record ViewIsOnesOwnOrShared(SavedView view, String who) implements Rule {

    @Override
    public boolean broken() {
        return !view.shared() && !view.owner().equals(who);
    }

    @Override
    public String words() {
        return "This view belongs to somebody else.";
    }
}
