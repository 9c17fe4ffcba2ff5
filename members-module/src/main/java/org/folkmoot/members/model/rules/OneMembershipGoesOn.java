package org.folkmoot.members.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** Two active memberships never become one person's; one of them ends first. */
public record OneMembershipGoesOn(boolean bothActive, boolean chosen) implements Rule {

    @Override
    public boolean broken() {
        return bothActive && !chosen;
    }

    @Override
    public String words() {
        return "Both are members. Select which membership goes on; the other ends today.";
    }
}
