package org.folkmoot.members.model;

import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;

/** Decisions and history: rows that are added and never changed. */
public interface Records {

    /** Stores a decision; returns its id. */
    long decided(Decision decision);

    /** One decision. */
    Optional<Decision> decision(long id);

    /** Decisions with ids above, by id. */
    List<Decision> decisionsAfter(long after, int most);

    /** All decisions on a person, newest first. */
    List<Decision> decisionsOn(PersonId person);

    /** Adds a line to a record's history. */
    void happened(PersonId person, HistoryLine line);

    /** Adds the same line to the history of many records. */
    void happened(List<PersonId> people, HistoryLine line);

    /** The newest lines of a record's history. */
    List<HistoryLine> historyOf(PersonId person, int most);
}
