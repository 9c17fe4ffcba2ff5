package org.folkmoot.contracts.engagement;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** Who came to the tables whose notes a consultation was given, answered by the engagement module. */
@FunctionalInterface
public interface TableGuests {

    /** Each who came, once where they are on record; {@code consultation} is its slug. */
    List<Guest> of(String consultation);

    /**
     * One who came.
     *
     * @param person null for somebody who is not on record
     * @param toldOn when they were told what came of the consultation; null where they were not
     */
    record Guest(@Nullable PersonId person, @Nullable LocalDate toldOn) {}
}
