package org.folkmoot.members.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Transfer.Origin;
import org.folkmoot.members.model.Transfer.Seat;
import org.folkmoot.members.model.Transfer.State;
import org.jspecify.annotations.Nullable;

/** The transfers that members asked for and that the office found. */
public interface Transfers {

    /** How a transfer begins. */
    record Begun(
            PersonId person,
            Origin origin,
            State state,
            Seat from,
            @Nullable Seat to,
            String words,
            Instant at,
            @Nullable LocalDate askedOn) {}

    /** How it was decided. */
    record Decided(
            @Nullable Seat to,
            @Nullable LocalDate askedOn,
            @Nullable LocalDate movesOn,
            String reason,
            Instant at,
            String by) {}

    /** Keeps transfers that begin; returns the id of the last. */
    long begin(List<Begun> begun);

    /** One transfer, with a lock on it. */
    Optional<Transfer> lock(long id);

    /** One transfer. */
    Optional<Transfer> find(long id);

    /** The person's transfer that is not decided or whose day has not come. */
    Optional<Transfer> openOf(PersonId person);

    /** The transfer that moved this person on this day. */
    Optional<Transfer> thatMoved(PersonId person, LocalDate on);

    /** A page of those in these states, the oldest first. */
    List<Transfer> in(List<State> states, int skip, int most);

    /** How many are in these states. */
    long count(List<State> states);

    /** Those decided since, the newest first. */
    List<Transfer> decidedSince(Instant since, int most);

    /** Accepted ones whose day has come. */
    List<Long> due(LocalDate today);

    /** Goes to another state as decided. */
    void decide(long id, State next, Decided decided);

    /** Goes back to wait. */
    void wait(long id, State next);

    /** The member asked for what was found. */
    void asked(long id, Seat to, String words, LocalDate on);

    /** The office wrote to the member. */
    void told(long id, LocalDate on);

    /** Members whom an applied change of boundaries left with a choice, and who have no transfer for it yet. */
    List<Begun> leftOpenByBoundaries(Instant at, int most);
}
