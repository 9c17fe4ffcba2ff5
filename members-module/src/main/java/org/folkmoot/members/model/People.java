package org.folkmoot.members.model;

import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;

/** The people on record. */
public interface People {

    /** Stores a new person, who has an id afterwards. */
    Person add(Person person);

    /** The person of this id. */
    Optional<Person> find(PersonId id);

    /** Writes what has changed now, so that a lost update shows at once. */
    void flush();

    /** Members and those who signed up with this mail address. */
    List<Person> belongingByMail(String mailKey);

    /** People who may be the same as someone: same name and date of birth, or same mail address. */
    List<Person> perhapsTheSame(
            String lastKey,
            String firstKey,
            java.time.@org.jspecify.annotations.Nullable LocalDate born,
            @org.jspecify.annotations.Nullable String mailKey);

    /** People with ids above this one, by id, without the erased. */
    List<Person> after(long id, int most);
}
