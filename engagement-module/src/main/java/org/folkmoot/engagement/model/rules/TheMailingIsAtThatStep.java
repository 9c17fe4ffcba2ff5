package org.folkmoot.engagement.model.rules;

import org.folkmoot.engagement.model.MailingState;
import org.folkmoot.platform.refusals.Rule;

/** A mailing is planned, goes, may rest, and ends once. */
public record TheMailingIsAtThatStep(MailingState from, MailingState to) implements Rule {

    @Override
    public boolean broken() {
        return !from.next().contains(to);
    }

    @Override
    public String words() {
        return "This cannot be done any more: the mailing is \"" + from.words() + "\"";
    }
}
