package org.folkmoot.members.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.ExclusionCase.State;
import org.jspecify.annotations.Nullable;

/** Exclusions from membership. */
public interface Exclusions {

    /** How an exclusion begins. */
    record Begun(
            PersonId person,
            Exclusion ground,
            int constitution,
            String evidence,
            String decidedByWhom,
            LocalDate decidedOn,
            PersonStatus formerStatus,
            @Nullable LocalDate formerLeftOn,
            Instant at,
            String by) {}

    /** Keeps it; returns its id. */
    long begin(Begun begun);

    /** One of them. */
    Optional<ExclusionCase> find(long id);

    /** One of them, with a lock on it. */
    Optional<ExclusionCase> lock(long id);

    /** All of them, those that can still change first. */
    List<ExclusionCase> all(int most);

    /** How many appeals wait. */
    long appeals();

    /** Keeps an appeal. */
    void appealed(long id, LocalDate on, String words);

    /** Forgets an appeal that was withdrawn or recorded by mistake. */
    void appealTakenBack(long id);

    /** Keeps how it ended. */
    void ended(long id, State next, LocalDate on, String by, String words);

    /** Somebody who is excluded and may be this person. */
    Optional<PersonId> standingLike(
            String lastKey, String firstKey, @Nullable LocalDate born, @Nullable String mailKey);
}
