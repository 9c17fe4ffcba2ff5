package org.folkmoot.members.demo;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.Needs;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.Place;
import org.folkmoot.members.model.PostalAddress;
import org.jspecify.annotations.Nullable;

/**
 * Someone invented.
 *
 * @param constituency null for someone who is signed up only
 */
record DemoPerson(
        PersonName name,
        @Nullable LocalDate born,
        PostalAddress address,
        Place place,
        Contact contact,
        Needs needs,
        @Nullable String constituency,
        @Nullable String classCode,
        LocalDate joined,
        @Nullable LocalDate left,
        List<String> topics,
        List<String> networks) {

    /** The same person as another record has them: other details, later, and nothing else chosen. */
    DemoPerson again(
            PersonName otherName,
            @Nullable LocalDate otherBorn,
            PostalAddress otherAddress,
            Contact otherContact,
            LocalDate laterJoined) {
        return new DemoPerson(
                otherName,
                otherBorn,
                otherAddress,
                place,
                otherContact,
                Needs.NONE,
                constituency,
                classCode,
                laterJoined,
                null,
                List.of(),
                List.of());
    }
}
