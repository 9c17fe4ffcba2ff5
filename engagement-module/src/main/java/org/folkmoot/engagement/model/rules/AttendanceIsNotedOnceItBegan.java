package org.folkmoot.engagement.model.rules;

import java.time.Instant;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.platform.refusals.Rule;

/** Who came is known once a meeting that takes place has begun. */
public record AttendanceIsNotedOnceItBegan(Meeting meeting, Instant now) implements Rule {

    @Override
    public boolean broken() {
        return !meeting.state().isAnnounced() || !meeting.details().time().hasBegun(now);
    }

    @Override
    public String words() {
        return "Who came can be noted once the meeting has begun";
    }
}
