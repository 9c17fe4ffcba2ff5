package org.folkmoot.members.testing;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.Place;
import org.folkmoot.members.model.PostalAddress;
import org.folkmoot.members.model.Postcode;

/** People for tests. */
public final class People {

    public static final Instant CREATED = Instant.parse("2023-10-02T09:30:15.123456Z");
    public static final LocalDate JOINED = LocalDate.of(2023, 10, 2);

    private People() {}

    /** Ann Archer of Bexley, born in 1980, not a member yet. */
    public static Person ann() {
        Person person = new Person(new PersonName("Ms", "Ann", "Archer"), CREATED, "paper");
        person.bornOn(LocalDate.of(1980, 3, 31));
        person.moveTo(address("DA6 7DQ"), Constitutions.BEXLEY);
        person.reachBy(new Contact(new MailAddress("ann@example.org"), "020 7946 0000", ContactChannel.EMAIL));
        return person;
    }

    /** Ann as a member for Bexley. */
    public static Person annOfBexley() {
        Person person = ann();
        person.memberOf("public-bexley", null, JOINED);
        return person;
    }

    /** An address with this postcode. */
    public static PostalAddress address(String postcode) {
        return new PostalAddress(
                "1 High Street",
                null,
                "Bexleyheath",
                null,
                Postcode.parse(postcode).orElseThrow());
    }

    /** A place that no public constituency but the rest of England takes. */
    public static Place elsewhere() {
        return Constitutions.KENT;
    }
}
