package org.folkmoot.members.model;

import java.util.List;
import java.util.Optional;
import org.folkmoot.members.model.Redraws.Mover;

/** What a dry run found, as lists and numbers. */
public interface RedrawLists {

    /** Members of a constituency or class: before, those who go, those who come. */
    record Shift(String constituency, String classCode, long before, long going, long coming) {
        /** How many there are afterwards. */
        public long after() {
            return before - going + coming;
        }
    }

    /** How many go from one place to another. */
    record Flow(Fate.Kind kind, String from, String to, long people) {}

    /** How each constituency and class shifts. */
    List<Shift> shifts(long id);

    /** Who goes where, most first. */
    List<Flow> flows(long id);

    /** Whose area has another code, by council, most first. */
    List<Flow> areaFlows(long id, int most);

    /** How many of those who move or lose their constituency hold a seat on the council. */
    long governorsAmong(long id);

    /** A page of those for whom something of this kind changes. */
    List<Mover> movers(long id, Fate.Kind kind, long after, int most);

    /** The last id of the next piece of people after one; 0 where there is none. */
    long nextPiece(long id, long after, int most);

    /** How many people something changes for. */
    long changing(long id);

    /** The first and last person for whom something changes; empty for nobody. */
    Optional<long[]> span(long id);
}
