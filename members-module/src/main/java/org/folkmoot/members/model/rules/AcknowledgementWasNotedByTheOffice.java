package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.PrivacyCase;
import org.folkmoot.platform.refusals.Rule;

/** Only what the office noted itself can be taken back; a mail or letter of ours that went out cannot. */
public record AcknowledgementWasNotedByTheOffice(PrivacyCase found) implements Rule {

    @Override
    public boolean broken() {
        return found.acknowledgedBy() == null;
    }

    @Override
    public String words() {
        return "Only an acknowledgement that the office noted can be taken back, not one that we sent.";
    }
}
