package org.folkmoot.members.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Needs;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.PostalAddress;
import org.jspecify.annotations.Nullable;

/** The details of a person that can be corrected. */
public record PersonDetails(
        PersonName name,
        @Nullable LocalDate born,
        PostalAddress address,
        Contact contact,
        Needs needs,
        boolean objectsToRegister,
        boolean objectsToEngagement) {

    static final Set<String> CONTACTS = Set.of("email address", "phone number", "address");

    /** As they are on record. */
    public static PersonDetails of(Person person) {
        return new PersonDetails(
                person.name(),
                person.born(),
                person.address(),
                person.contact(),
                person.needs(),
                person.objectsToRegister(),
                person.objectsToEngagement());
    }

    /** Each detail by its name, in words. */
    public Map<String, String> words() {
        MailAddress mail = contact.mail();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("title", or(name.title()));
        words.put("first name", or(name.first()));
        words.put("last name", name.last());
        words.put("date of birth", born == null ? "" : born.toString());
        words.put("address", address.lines());
        words.put("email address", mail == null ? "" : mail.value());
        words.put("phone number", or(contact.phone()));
        words.put("preferred way", contact.channel().words());
        words.put("format", needs.format().label());
        words.put("language", or(needs.language()));
        words.put("support", or(needs.words()));
        words.put("objection to the public register", objectsToRegister ? "yes" : "no");
        words.put("objection to being contacted", objectsToEngagement ? "yes" : "no");
        return words;
    }

    private static String or(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
