package org.folkmoot.members.model;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** Who applies: whether they are on record already, and putting them there with their application. */
public interface Arrivals {

    /** Who is on record that somebody of this name, date of birth and mail address may be, asked in one question. */
    OnRecord alike(String lastKey, String firstKey, @Nullable LocalDate born, @Nullable String mailKey);

    /**
     * Who is on record.
     *
     * @param belonging members, and those who signed up, with this mail address
     * @param excluded somebody excluded of this name, with this date of birth or mail address; null for nobody
     */
    record OnRecord(List<PersonId> belonging, @Nullable PersonId excluded) {}

    /** Stores a new person, who has an id afterwards. */
    Person add(Person person);

    /**
     * Stores a new application, which has an id afterwards.
     *
     * @param openKey the key that the application has claimed; null for one that claims none
     */
    Application add(Application application, byte @Nullable [] openKey);
}
