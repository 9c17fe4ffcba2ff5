package org.folkmoot.engagement.model;

import java.util.List;
import org.folkmoot.engagement.model.rules.MeetingHasAPlaceOrIsOnline;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is, as its convener plans it.
 *
 * @param purpose plain text with paragraphs
 * @param capacity null without a limit
 * @param programme what happens when, such as table discussions; plain text
 * @param openToPublic true where anyone may see and book it; false by invitation only
 * @param series slug shared by the sittings of one occasion
 * @param topics slugs of the interests it is about
 */
public record MeetingDetails(
        String title,
        MeetingKind kind,
        String purpose,
        MeetingTime time,
        Venue venue,
        @Nullable Integer capacity,
        @Nullable String accessFacts,
        @Nullable String programme,
        boolean openToPublic,
        @Nullable String series,
        List<String> topics) {

    public MeetingDetails {
        RuleBroken.check(new MeetingHasAPlaceOrIsOnline(venue));
        topics = List.copyOf(topics);
    }

    /** The same at another time or place. */
    public MeetingDetails moved(
            MeetingTime newTime, Venue newVenue, @Nullable Integer newCapacity, @Nullable String newAccess) {
        return new MeetingDetails(
                title,
                kind,
                purpose,
                newTime,
                newVenue,
                newCapacity,
                newAccess,
                programme,
                openToPublic,
                series,
                topics);
    }
}
