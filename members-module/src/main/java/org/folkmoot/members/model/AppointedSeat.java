package org.folkmoot.members.model;

import org.jspecify.annotations.Nullable;

/**
 * Seats on the council that a body appoints to.
 *
 * @param kind null where the constitution does not say; a partner then
 */
public record AppointedSeat(
        String body, int seats, @Nullable Kind kind) {

    /** What kind of body appoints. */
    public enum Kind {
        LOCAL_AUTHORITY,
        UNIVERSITY,
        PARTNER
    }
}
