package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.Membership;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** One person is in one constituency and one class at a time. */
public record PersonHasNoOtherMembership(@Nullable Membership active) implements Rule {

    @Override
    public boolean broken() {
        return active != null;
    }

    @Override
    public String words() {
        return "This person is already a member. One person is in one constituency at a time.";
    }

    @Override
    public String clause() {
        return "model core constitution, one membership";
    }
}
