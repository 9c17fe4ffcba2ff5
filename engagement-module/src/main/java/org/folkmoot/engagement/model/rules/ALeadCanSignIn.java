package org.folkmoot.engagement.model.rules;

import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** The lead of a panel is somebody who is written to, and signs in by a link to their email address. */
public record ALeadCanSignIn(boolean active, @Nullable String mail) implements Rule {

    @Override
    public boolean broken() {
        return !active || mail == null;
    }

    @Override
    public String words() {
        return active
                ? "A lead signs in by email. Add an email address to this person’s record first."
                : "This person is not a member now";
    }
}
