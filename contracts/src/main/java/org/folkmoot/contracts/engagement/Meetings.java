package org.folkmoot.contracts.engagement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Meetings that anyone may see, answered by the engagement module. */
public interface Meetings {

    /** The next public meetings, soonest first. */
    List<MeetingGlance> comingUp(int most);

    /** The next public meetings at a time in the past, as they were announced before another: when and where, if not called off. */
    default List<MeetingGlance> comingUpThen(Instant then, Instant knownBefore, int most) {
        return List.of();
    }

    /** The next public meetings that are held for a network, or are about it, soonest first. */
    default List<MeetingGlance> ofNetwork(String network, int most) {
        return List.of();
    }

    /** The same at a time in the past, as they were announced before another. */
    default List<MeetingGlance> ofNetworkThen(String network, Instant then, Instant knownBefore, int most) {
        return List.of();
    }

    /** The public meeting with this address, whether it is still to come or is over; empty for none and for a cancelled one. */
    default Optional<MeetingGlance> find(String slug) {
        return comingUp(Integer.MAX_VALUE).stream()
                .filter(meeting -> meeting.slug().equals(slug))
                .findFirst();
    }

    /** The public meeting with this address as it was announced before a time; empty for one that was called off by then. */
    default Optional<MeetingGlance> findThen(String slug, Instant knownBefore) {
        return find(slug);
    }

    /** The public meeting with this id, on the same terms. */
    default Optional<MeetingGlance> find(long id) {
        return comingUp(Integer.MAX_VALUE).stream()
                .filter(meeting -> meeting.id() == id)
                .findFirst();
    }
}
