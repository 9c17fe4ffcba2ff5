package org.folkmoot.engagement.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** Only somebody who waits without an offer is moved on the waiting list. */
public record PersonStillWaits(boolean waits) implements Rule {

    @Override
    public boolean broken() {
        return !waits;
    }

    @Override
    public String words() {
        return "This person does not wait any more, or has been offered a place";
    }
}
