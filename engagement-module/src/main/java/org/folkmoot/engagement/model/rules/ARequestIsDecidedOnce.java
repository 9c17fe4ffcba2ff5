package org.folkmoot.engagement.model.rules;

import org.folkmoot.engagement.model.ChangeRequest;
import org.folkmoot.platform.refusals.Rule;

/** A request for a change is decided once. */
public record ARequestIsDecidedOnce(ChangeRequest.State state) implements Rule {

    @Override
    public boolean broken() {
        return state != ChangeRequest.State.WAITING;
    }

    @Override
    public String words() {
        return "Someone has decided this request already";
    }
}
