package org.folkmoot.members.model;

import java.util.Collection;
import java.util.List;
import org.folkmoot.contracts.PersonId;

/** Whom a member of staff has ticked on the list so far, over all its pages. */
public interface Selections {

    /** The people, by number, behind one. */
    List<PersonId> of(String owner, long after, int most);

    /** How many there are. */
    long count(String owner);

    /** Takes some of the people who were shown in, and the others out. */
    void change(String owner, Collection<Long> shown, Collection<Long> ticked);

    /** Unticks everybody. */
    void clear(String owner);

    /** Lets another name have whom this one has, besides whom it has itself. */
    void pass(String owner, String to);
}
