package org.folkmoot.engagement.model;

import org.jspecify.annotations.Nullable;

/**
 * What a meeting deals with at one point.
 *
 * @param id 0 before it is kept
 * @param minutes how long it takes; null where nobody said
 * @param amendment true where an amendment of the constitution is presented and members vote on it
 * @param excludedBecause the special reason for which the public is excluded; null where it is not
 */
public record AgendaItem(
        long id,
        long meetingId,
        int position,
        String title,
        @Nullable String presenter,
        @Nullable Integer minutes,
        boolean amendment,
        @Nullable String excludedBecause) {

    /** The same item of another meeting, not kept yet. */
    public AgendaItem at(long otherMeeting) {
        return new AgendaItem(0, otherMeeting, 0, title, presenter, minutes, amendment, excludedBecause);
    }

    /** True where the public is excluded. */
    public boolean isClosed() {
        return excludedBecause != null;
    }
}
