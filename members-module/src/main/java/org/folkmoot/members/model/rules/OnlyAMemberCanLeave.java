package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.platform.refusals.Rule;

/** Whoever has left, or never joined, cannot leave. */
public record OnlyAMemberCanLeave(PersonStatus status) implements Rule {

    @Override
    public boolean broken() {
        return !status.belongs();
    }

    @Override
    public String words() {
        return "This person is not a member now.";
    }
}
