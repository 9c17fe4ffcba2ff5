package org.folkmoot.engagement.model.rules;

import java.time.Duration;
import java.time.Instant;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.MeetingTime;
import org.folkmoot.platform.refusals.Rule;

/** Names and needs are shown at the door from half a day before the meeting begins until half a day after it ends. */
public record TheDoorIsOpenOnTheDay(MeetingState state, MeetingTime time, Instant now) implements Rule {
    private static final Duration AROUND = Duration.ofHours(12);

    @Override
    public boolean broken() {
        boolean announced = state.isAnnounced();
        return !announced
                || now.isBefore(time.starts().toInstant().minus(AROUND))
                || now.isAfter(time.ends().toInstant().plus(AROUND));
    }

    @Override
    public String words() {
        return "The list of who is coming opens on the day of the meeting, and closes half a day after it";
    }
}
