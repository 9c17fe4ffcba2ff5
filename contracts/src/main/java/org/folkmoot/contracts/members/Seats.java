package org.folkmoot.contracts.members;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** Says who sits on the council of governors; empty where a trust has none. */
public interface Seats {

    /**
     * Somebody in a seat.
     *
     * @param person null for an appointed governor who is not on record
     * @param constituency null for an appointed seat
     * @param body the body that appoints; null for an elected seat
     */
    record Held(
            long seat,
            @Nullable PersonId person,
            @Nullable String constituency,
            @Nullable String classCode,
            @Nullable String body,
            LocalDate from,
            LocalDate to) {}

    /** Who sat in which seat on a day. */
    List<Held> on(LocalDate day);
}
