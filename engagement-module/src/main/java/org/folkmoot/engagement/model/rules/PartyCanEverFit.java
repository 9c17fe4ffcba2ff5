package org.folkmoot.engagement.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** Nobody waits for more seats than the meeting has. */
public record PartyCanEverFit(int capacity, int seats) implements Rule {

    @Override
    public boolean broken() {
        return seats > capacity;
    }

    @Override
    public String words() {
        return "This meeting has only " + capacity + " places, so you cannot bring that many guests";
    }
}
