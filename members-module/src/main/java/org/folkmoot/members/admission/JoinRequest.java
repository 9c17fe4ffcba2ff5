package org.folkmoot.members.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.FormatNeed;
import org.folkmoot.members.model.Guardian;
import org.folkmoot.members.model.Guardian.Relation;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Needs;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.PostalAddress;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.model.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The answers as values: what somebody who joins has said about themselves.
 *
 * @param council the authority they pay council tax to, where nobody else knows; null where not asked
 * @param chosen the constituency they chose, where there was a choice
 * @param guardian who agrees for them; null for whoever is old enough to agree alone
 */
public record JoinRequest(
        Connection connection,
        PersonName name,
        @Nullable LocalDate born,
        PostalAddress address,
        @Nullable String council,
        @Nullable String chosen,
        Contact contact,
        Needs needs,
        List<String> interests,
        List<String> networks,
        List<String> consented,
        @Nullable String source,
        @Nullable Guardian guardian) {

    /** Somebody who is old enough to agree alone. */
    public JoinRequest(
            Connection connection,
            PersonName name,
            @Nullable LocalDate born,
            PostalAddress address,
            @Nullable String council,
            @Nullable String chosen,
            Contact contact,
            Needs needs,
            List<String> interests,
            List<String> networks,
            List<String> consented,
            @Nullable String source) {
        this(
                connection,
                name,
                born,
                address,
                council,
                chosen,
                contact,
                needs,
                interests,
                networks,
                consented,
                source,
                null);
    }

    /** Reads complete answers. */
    public static JoinRequest of(Answers answers) {
        return new JoinRequest(
                answers.find("connection").map(Connection::valueOf).orElse(Connection.UNSURE),
                new PersonName(
                        answers.get("title"),
                        answers.get("first"),
                        Objects.requireNonNull(answers.get("last"), "the name is asked before")),
                answers.find("born").map(LocalDate::parse).orElse(null),
                address(answers),
                answers.get("council"),
                answers.get("constituency"),
                contact(answers),
                needs(answers),
                answers.all("interests"),
                answers.all("networks"),
                answers.all("consented"),
                answers.get("source"),
                guardian(answers));
    }

    /** Who agrees for them; null where nobody has to. */
    public static @Nullable Guardian guardian(Answers answers) {
        String name = answers.get("guardianName");
        return name == null || !answers.has("young")
                ? null
                : new Guardian(
                        name,
                        answers.find("guardianRelation").map(Relation::valueOf).orElse(Relation.PARENT),
                        MailAddress.parse(answers.get("guardianMail")).orElse(null),
                        answers.get("guardianAddress"));
    }

    /** The same with who agrees for them. */
    public JoinRequest with(@Nullable Guardian agrees) {
        return new JoinRequest(
                connection,
                name,
                born,
                address,
                council,
                chosen,
                contact,
                needs,
                interests,
                networks,
                consented,
                source,
                agrees);
    }

    /** The address alone, complete or not. */
    public static PostalAddress address(Answers answers) {
        return new PostalAddress(
                answers.get("line1"),
                answers.get("line2"),
                answers.get("town"),
                answers.get("county"),
                Postcode.parse(answers.get("postcode")).orElse(null));
    }

    private static Contact contact(Answers answers) {
        return new Contact(
                MailAddress.parse(answers.get("mail")).orElse(null),
                answers.get("phone"),
                answers.find("channel").map(ContactChannel::valueOf).orElse(ContactChannel.POST));
    }

    private static Needs needs(Answers answers) {
        return new Needs(
                FormatNeed.of(answers.find("format").orElse("")), answers.get("language"), answers.get("needs"));
    }

    /** What two applications of the same person have in common. */
    public byte[] openKey() {
        MailAddress mail = contact.mail();
        Postcode postcode = address.postcode();
        String where = mail != null ? mail.key() : postcode == null ? "" : postcode.key();
        return Tokens.hash(
                String.join("\n", Texts.key(name.last()), Texts.key(name.first()), String.valueOf(born), where));
    }
}
