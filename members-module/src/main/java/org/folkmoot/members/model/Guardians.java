package org.folkmoot.members.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;

/** The parents and guardians of those who are too young to agree alone. */
public interface Guardians {

    /** Who agrees for a person. */
    Optional<Kept> of(PersonId person);

    /** Keeps who agrees for a person in place of whoever was kept before. */
    void keep(PersonId person, Guardian guardian);

    /** Some of those for whom somebody is kept and who were born on this day or before. */
    List<PersonId> ofThoseBornUntil(LocalDate day, int most);

    /** Keeps nobody for a person any longer; false where nobody was. */
    boolean remove(PersonId person);

    /** A parent or guardian with the version that makes links to them valid. */
    record Kept(PersonId person, Guardian guardian, int version) {}
}
