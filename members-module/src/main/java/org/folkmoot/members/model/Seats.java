package org.folkmoot.members.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The council's seats and who holds them. */
public interface Seats {

    /**
     * One seat.
     *
     * @param body the body that appoints; null for an elected seat
     * @param holder null while vacant
     */
    record Seat(
            @Nullable String constituency,
            @Nullable String classCode,
            @Nullable String body,
            @Nullable Long person,
            @Nullable String holder,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String interests,
            int position) {}

    /** All seats in the constitution's order. */
    List<Seat> all();

    /** Stores seats. */
    void add(List<Seat> seats);
}
