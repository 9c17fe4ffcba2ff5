package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.PrivacyCase;
import org.folkmoot.platform.refusals.Rule;

/** Nothing more can be done about a request that was answered. */
public record CaseIsOpen(PrivacyCase found) implements Rule {

    @Override
    public boolean broken() {
        return !found.open();
    }

    @Override
    public String words() {
        return "This request was answered already.";
    }
}
