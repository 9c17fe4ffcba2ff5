package org.folkmoot.members.model.rules;

import java.util.Objects;
import org.folkmoot.members.model.Membership;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** Nobody moves to where they are already. */
public record MoveLeadsElsewhere(
        Membership present, String constituency, @Nullable String classCode) implements Rule {

    @Override
    public boolean broken() {
        return present.constituency().equals(constituency) && Objects.equals(present.classCode(), classCode);
    }

    @Override
    public String words() {
        return "They are a member of this constituency already.";
    }
}
