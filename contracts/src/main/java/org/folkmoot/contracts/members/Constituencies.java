package org.folkmoot.contracts.members;

import java.time.LocalDate;
import java.util.List;

/** The constituencies of the constitution in force; empty for a trust without statutory members. */
public interface Constituencies {

    /** All constituencies in the constitution's order, with active members counted. */
    List<ConstituencyCount> all();

    /** How pages name a class; its word where the constitution in force has no such class. */
    default String nameOf(ClassKey key) {
        return key.toString();
    }

    /** Joiners of a constituency from one date to another, both included. */
    long joined(String constituency, LocalDate from, LocalDate to);
}
