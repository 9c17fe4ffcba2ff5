package org.folkmoot.engagement.model;

import java.util.List;
import org.folkmoot.engagement.model.rules.MeetingHasAPlaceOrIsOnline;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is, as its convener plans it.
 *
 * @param purpose plain text with paragraphs
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
        Capacity capacity,
        AccessFacts access,
        Windows windows,
        @Nullable String programme,
        boolean openToPublic,
        @Nullable String series,
        List<String> topics) {

    public MeetingDetails {
        RuleBroken.check(new MeetingHasAPlaceOrIsOnline(venue));
        topics = List.copyOf(topics);
    }

    /** The same at another time or place; how long people can book moves with it. */
    public MeetingDetails moved(Move move) {
        return new MeetingDetails(
                title,
                kind,
                purpose,
                move.time(),
                move.venue(),
                move.capacity(),
                move.access(),
                windows.moved(time, move.time()),
                programme,
                openToPublic,
                series,
                topics);
    }

    /** The same as a sitting of an occasion. */
    public MeetingDetails inSeries(String occasion) {
        return new MeetingDetails(
                title,
                kind,
                purpose,
                time,
                venue,
                capacity,
                access,
                windows,
                programme,
                openToPublic,
                occasion,
                topics);
    }

    /** The ways in which people can take part, the most usual first. */
    public List<Mode> modes() {
        if (!venue.online()) {
            return List.of(Mode.IN_PERSON);
        }
        return venue.place() == null ? List.of(Mode.ONLINE) : List.of(Mode.IN_PERSON, Mode.ONLINE);
    }

    /** How someone takes part who does not say how. */
    public Mode usualMode() {
        return modes().get(0);
    }
}
