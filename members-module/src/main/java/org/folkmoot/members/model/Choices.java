package org.folkmoot.members.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.contracts.PersonId;

/** The interests and networks that people chose. */
public interface Choices {

    /** The two kinds of choice. */
    enum Kind {
        INTEREST,
        NETWORK
    }

    /** Slugs that a person chose. */
    List<String> of(PersonId person, Kind kind);

    /** Slugs that each of these people chose; nobody without any. */
    Map<PersonId, List<String>> ofAll(List<PersonId> people, Kind kind);

    /**
     * Replaces what a person chose.
     *
     * @param consented slugs to which the person gave explicit consent
     */
    void choose(PersonId person, Kind kind, List<String> slugs, Set<String> consented, Instant at);
}
