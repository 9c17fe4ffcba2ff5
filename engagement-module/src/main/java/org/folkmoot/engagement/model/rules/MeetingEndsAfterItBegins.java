package org.folkmoot.engagement.model.rules;

import java.time.ZonedDateTime;
import org.folkmoot.platform.refusals.Rule;

/** A meeting ends after it begins. */
public record MeetingEndsAfterItBegins(ZonedDateTime starts, ZonedDateTime ends) implements Rule {

    @Override
    public boolean broken() {
        return !ends.isAfter(starts);
    }

    @Override
    public String words() {
        return "The meeting must end after it begins";
    }
}
