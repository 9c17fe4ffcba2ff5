package org.folkmoot.strategy.reading;

import java.util.List;
import org.folkmoot.contracts.engagement.MeetingGlance;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the page of a network: whether people can sign up, when it meets, and how to reach it.
 *
 * @param meetings public ones to come
 * @param ledBy a post, not a person; null where none is named
 * @param office what the trust's office is called
 */
public record NetworkDoor(
        Way way, List<MeetingGlance> meetings, @Nullable String ledBy, String office) {

    /** Whether people can sign up. */
    public enum Way {
        OPEN,
        CLOSED,
        ENDED,
        /** There is no network of this address that anybody could be in. */
        NONE
    }

    /** True where somebody can be in it, so that it has updates and meetings. */
    public boolean exists() {
        return way != Way.NONE;
    }
}
