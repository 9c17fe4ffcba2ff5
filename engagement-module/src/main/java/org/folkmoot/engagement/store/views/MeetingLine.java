package org.folkmoot.engagement.store.views;

import java.time.Instant;
import java.util.List;
import org.folkmoot.contracts.engagement.MeetingGlance;
import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.MeetingTime;
import org.folkmoot.engagement.model.Venue;

/** An open meeting as a list shows it. */
public record MeetingLine(
        long id,
        String slug,
        String title,
        MeetingKind kind,
        MeetingTime time,
        Venue venue,
        String purpose,
        MeetingState state,
        int sequence,
        Instant changedAt,
        List<String> topics) {

    /** As other modules see it. */
    public MeetingGlance glance() {
        return new MeetingGlance(id, slug, title, time.starts(), venue.words(), topics);
    }
}
