package org.folkmoot.engagement.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** Nobody is invited with an empty message. */
public record InvitationIsWritten(boolean invites, String subject, String body) implements Rule {

    @Override
    public boolean broken() {
        return invites && (subject.isBlank() || body.isBlank());
    }

    @Override
    public String words() {
        return "Write the invitation before you send it for approval";
    }
}
