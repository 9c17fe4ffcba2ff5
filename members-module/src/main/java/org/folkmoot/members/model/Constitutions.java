package org.folkmoot.members.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The versions of the constitution. */
public interface Constitutions {

    /** The version in force on a day; {@link Constitution#NONE} where there is none. */
    Constitution inForce(LocalDate day);

    /** One version. */
    Optional<Constitution> version(int version);

    /** All versions, newest first. */
    List<Constitution> all();

    /** Stores a new version. */
    void add(Constitution constitution, Instant at);
}
