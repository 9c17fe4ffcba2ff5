package org.folkmoot.engagement.model.rules;

import java.time.Instant;
import org.folkmoot.platform.refusals.Rule;

/** A meeting that is planned or answered to is still to come. */
public record MeetingIsStillToCome(Instant starts, Instant now) implements Rule {

    @Override
    public boolean broken() {
        return !starts.isAfter(now);
    }

    @Override
    public String words() {
        return "The meeting must be in the future";
    }
}
