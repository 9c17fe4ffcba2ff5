package org.folkmoot.members.model;

import java.time.Instant;
import java.time.LocalDate;

/** The set-based steps in which a redraw is applied and undone, one piece of people each. */
public interface Redrawing {

    /**
     * When and by whom a piece is done.
     *
     * @param after the people with ids above this
     * @param upTo and up to this
     */
    record Piece(long after, long upTo, Instant at, LocalDate on, String by) {}

    /** Applies it to the people of a piece who are as the dry run saw them. Returns how many. */
    int apply(Redraw redraw, Piece piece);

    /** Takes it back for the people of a piece who are as it left them. Returns how many. */
    int undo(Redraw redraw, Piece piece);
}
