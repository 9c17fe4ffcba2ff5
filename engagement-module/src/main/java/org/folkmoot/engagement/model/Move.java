package org.folkmoot.engagement.model;

import java.util.Objects;

/** Another time or place for a meeting, with what follows from it. */
public record Move(MeetingTime time, Venue venue, Capacity capacity, AccessFacts access) {

    /** True where those who come would notice: not where there are only more or fewer places. */
    public boolean isNoticed(MeetingDetails before) {
        return !time.equals(before.time())
                || !venue.words().equals(before.venue().words())
                || !Objects.equals(venue.onlineLink(), before.venue().onlineLink())
                || !access.words().equals(before.access().words());
    }
}
