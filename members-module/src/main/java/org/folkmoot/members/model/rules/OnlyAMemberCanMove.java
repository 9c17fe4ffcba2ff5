package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.Membership;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** Only a member moves to another constituency; anybody else would join it. */
public record OnlyAMemberCanMove(@Nullable Membership present) implements Rule {

    @Override
    public boolean broken() {
        return present == null;
    }

    @Override
    public String words() {
        return "This person is not a member of a constituency now.";
    }
}
