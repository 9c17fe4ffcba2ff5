package org.folkmoot.engagement.model.rules;

import org.folkmoot.engagement.model.Venue;
import org.folkmoot.platform.refusals.Rule;

/** People must be told where to go, or how to join online. */
public record MeetingHasAPlaceOrIsOnline(Venue venue) implements Rule {

    @Override
    public boolean broken() {
        return venue.place() == null && !venue.online();
    }

    @Override
    public String words() {
        return "Say where the meeting is, or that it is online";
    }
}
