package org.folkmoot.members.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** The council of governors: its seats, and everybody's time in them. */
public interface Council {

    /**
     * A seat.
     *
     * @param constituency null for an appointed seat
     * @param body the body that appoints; null for an elected seat
     */
    record Seat(
            long id,
            @Nullable String constituency,
            @Nullable String classCode,
            @Nullable String body,
            int position) {

        /** True where members choose who sits in it. */
        public boolean elected() {
            return constituency != null;
        }
    }

    /**
     * Somebody's time in a seat, whether it runs, is over, or was cut short.
     *
     * @param person null for an appointed governor who is not on record, and after an erasure
     * @param holder null after an erasure
     * @param to the last day it may last to
     * @param endedOn null while it runs
     */
    record Term(
            long id,
            long seat,
            @Nullable Long person,
            @Nullable String holder,
            LocalDate from,
            LocalDate to,
            HowSeated how,
            @Nullable LocalDate endedOn,
            @Nullable String endReason) {

        /** How pages name the governor. */
        public String name() {
            return holder == null ? "Erased record" : holder;
        }

        /** The last day that counts as served by a day. */
        public LocalDate servedTo(LocalDate today) {
            LocalDate last = endedOn == null ? to : endedOn;
            return last.isAfter(today) && endedOn == null ? today : last;
        }
    }

    /** All seats, in the constitution's order. */
    List<Seat> seats();

    /** One seat. */
    Optional<Seat> seat(long id);

    /** Adds a seat; returns its id. */
    long add(Seat seat);

    /** Removes a seat in which nobody ever sat. */
    boolean remove(long seat);

    /** The terms that ran on a day, those that were cut short before it left out. */
    List<Term> on(LocalDate day);

    /** The terms that run. */
    List<Term> running();

    /** Every term in a seat, the newest first. */
    List<Term> inSeat(long seat);

    /** Every term of a person. */
    List<Term> of(PersonId person);

    /** One term. */
    Optional<Term> term(long id);

    /** Begins a term; returns its id. Fails where the seat is taken or the person has another. */
    long begin(Term term);

    /** Ends a term; false where it had ended. */
    boolean end(long term, LocalDate on, String reason);

    /** Lets an ended term go on; false where none had ended. Fails where the seat is taken or the person has another. */
    boolean goOn(long term);

    /** Running terms that are over, or whose holder is no longer a member of the constituency and class. */
    List<Term> outOfStep(LocalDate today);

    /** Terms that ended for this reason with a change of boundaries that was undone since, and would last still. */
    List<Term> endedByUndoneBoundaries(LocalDate today, String reason);
}
