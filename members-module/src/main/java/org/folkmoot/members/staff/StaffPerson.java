package org.folkmoot.members.staff;

import java.time.Instant;
import java.util.Objects;
import org.folkmoot.members.model.BatchDetails;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.PostalAddress;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.model.PostcodeDirectory;

/** What a row of a file of staff or patients says, as a person on record. */
final class StaffPerson {

    private StaffPerson() {}

    static Person of(BatchDetails row, Instant at, String source, PostcodeDirectory postcodes) {
        Person person =
                new Person(new PersonName(row.title(), row.first(), Objects.requireNonNull(row.last())), at, source);
        PostalAddress address = address(row);
        person.bornOn(row.born());
        person.moveTo(
                address,
                address.postcode() == null
                        ? null
                        : postcodes
                                .find(address.postcode())
                                .map(PostcodeDirectory.Found::place)
                                .orElse(null));
        person.reachBy(contact(row));
        return person;
    }

    static Contact contact(BatchDetails row) {
        MailAddress mail = MailAddress.parse(row.mail()).orElse(null);
        return new Contact(mail, null, mail == null ? ContactChannel.POST : ContactChannel.EMAIL);
    }

    static PostalAddress address(BatchDetails row) {
        return new PostalAddress(
                row.line1(),
                row.line2(),
                row.town(),
                null,
                Postcode.parse(row.postcode()).orElse(null));
    }
}
