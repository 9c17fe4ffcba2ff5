package org.folkmoot.members.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** The temporary absences of members. */
public interface Absences {

    /** Keeps one; returns its id. */
    long begin(PersonId person, LocalDate from, LocalDate until, String reason, Instant at, String by);

    /** All of a person, the newest first. */
    List<Absence> of(PersonId person);

    /** Says on which day one ended, or with null that it goes on; false where it was so before or is another's. */
    boolean end(PersonId person, long id, @Nullable LocalDate on);

    /** The one that runs on a day. */
    default Optional<Absence> running(PersonId person, LocalDate day) {
        return of(person).stream().filter(each -> each.runsOn(day)).findFirst();
    }
}
