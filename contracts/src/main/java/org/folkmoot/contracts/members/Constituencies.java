package org.folkmoot.contracts.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The constituencies of the constitution in force; empty for a trust without statutory members. */
public interface Constituencies {

    /** All constituencies in the constitution's order, with active members counted. */
    List<ConstituencyCount> all();

    /** One of them by its code, without the effort of counting its members; empty where there is none. */
    default Optional<Known> find(String code) {
        return all().stream()
                .filter(each -> each.code().equals(code))
                .map(each -> new Known(each.code(), each.name(), each.kind()))
                .findFirst();
    }

    /** How pages name a class; its word where the constitution in force has no such class. */
    default String nameOf(ClassKey key) {
        return key.toString();
    }

    /** Joiners of a constituency from one date to another, both included. */
    long joined(String constituency, LocalDate from, LocalDate to);

    /** A constituency without numbers. */
    record Known(String code, String name, String kind) {}
}
