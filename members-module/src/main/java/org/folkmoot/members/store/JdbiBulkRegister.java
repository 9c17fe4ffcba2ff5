package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.BulkRegister;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.Guardian;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Place;
import org.folkmoot.members.model.PostalAddress;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Many people at once in the database. */
@ApplicationScoped
public class JdbiBulkRegister implements BulkRegister {

    private static final String PERSON = "version, status, title, first_name, last_name, first_key, last_key, born,"
            + " line1, line2, town, county, postcode, postcode_key, authority, ward, division, mail, mail_key,"
            + " mail_confirmed_at, phone, channel, format, language, needs, constituency, class_code, joined_on,"
            + " left_on, objects_register, objects_engagement, source, created_at";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiBulkRegister() {
        this.jdbi = null;
    }

    @Inject
    public JdbiBulkRegister(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<PersonId> add(List<Entry> entries) {
        return entries.isEmpty() ? List.of() : jdbi.withHandle(handle -> add(handle.getConnection(), entries));
    }

    private static List<PersonId> add(Connection connection, List<Entry> entries) {
        List<Long> people = people(connection, entries);
        memberships(connection, entries, people, decisions(connection, entries, people));
        history(connection, entries, people);
        choices(connection, entries, people);
        consents(connection, entries, people);
        guardians(connection, entries, people);
        formerNumbers(connection, entries, people);
        return people.stream().map(PersonId::new).toList();
    }

    private static List<Long> people(Connection connection, List<Entry> entries) {
        Rows rows = new Rows("insert", "members_person", PERSON);
        entries.forEach(each -> rows.add(row(each.person())));
        return rows.insertForKeys(connection);
    }

    private static @Nullable Object[] row(Person person) {
        PostalAddress address = person.address();
        Contact contact = person.contact();
        Place place = person.place();
        return new @Nullable Object[] {
            1,
            person.status().name(),
            person.name().title(),
            person.name().first() == null ? "" : person.name().first(),
            person.name().last(),
            person.firstKey(),
            person.lastKey(),
            person.born(),
            address.line1(),
            address.line2(),
            address.town(),
            address.county(),
            address.postcode() == null ? null : address.postcode().written(),
            address.postcode() == null ? null : address.postcode().key(),
            place == null ? null : place.authority(),
            place == null || place.ward().isEmpty() ? null : place.ward(),
            place == null || place.division().isEmpty() ? null : place.division(),
            contact.mail() == null ? null : contact.mail().value(),
            person.mailKey(),
            person.mailConfirmedAt() == null ? null : Utc.written(person.mailConfirmedAt()),
            contact.phone(),
            contact.channel().name(),
            person.needs().format().code(),
            person.needs().language(),
            person.needs().words(),
            person.constituency(),
            person.classCode(),
            person.joinedOn(),
            person.leftOn(),
            person.objectsToRegister(),
            person.objectsToEngagement(),
            person.source(),
            Utc.written(person.createdAt())
        };
    }

    /** The decisions' numbers, null for people without one. */
    private static List<@Nullable Long> decisions(Connection connection, List<Entry> entries, List<Long> people) {
        Rows rows = new Rows(
                "insert",
                "members_decision",
                "person_id, decided_at, constitution, rule, clause, outcome, constituency, class_code, words, inputs,"
                        + " decided_by");
        for (int i = 0; i < entries.size(); i++) {
            Grounds grounds = entries.get(i).grounds();
            if (grounds != null) {
                rows.add(
                        people.get(i),
                        Utc.written(grounds.at()),
                        grounds.constitution(),
                        grounds.rule(),
                        grounds.clause(),
                        grounds.outcome(),
                        grounds.constituency(),
                        grounds.classCode(),
                        grounds.words(),
                        grounds.inputs(),
                        grounds.by());
            }
        }
        List<Long> keys = rows.insertForKeys(connection);
        List<@Nullable Long> all = new ArrayList<>();
        int next = 0;
        for (Entry each : entries) {
            all.add(each.grounds() == null ? null : keys.get(next++));
        }
        return all;
    }

    private static void memberships(
            Connection connection, List<Entry> entries, List<Long> people, List<@Nullable Long> decisions) {
        Rows rows = new Rows(
                "insert",
                "members_membership",
                "person_id, constituency, class_code, constitution, decision_id, residence_basis, joined_on, ended_on,"
                        + " end_reason");
        for (int i = 0; i < entries.size(); i++) {
            Grounds grounds = entries.get(i).grounds();
            for (Stay stay : entries.get(i).stays()) {
                rows.add(
                        people.get(i),
                        stay.constituency(),
                        stay.classCode(),
                        grounds == null ? 0 : grounds.constitution(),
                        decisions.get(i),
                        stay.residenceBasis().name(),
                        stay.joined(),
                        stay.ended(),
                        stay.reason());
            }
        }
        rows.insert(connection);
    }

    private static void history(Connection connection, List<Entry> entries, List<Long> people) {
        Rows rows = new Rows("insert", "members_history", "person_id, at, who, words");
        for (int i = 0; i < entries.size(); i++) {
            long person = people.get(i);
            entries.get(i)
                    .history()
                    .forEach(each -> rows.add(person, Utc.written(each.at()), each.who(), each.words()));
        }
        rows.insert(connection);
    }

    private static void choices(Connection connection, List<Entry> entries, List<Long> people) {
        Rows rows = new Rows("insert ignore", "members_choice", "person_id, kind, slug, chosen_at, consented_at");
        for (int i = 0; i < entries.size(); i++) {
            long person = people.get(i);
            entries.get(i)
                    .chosen()
                    .forEach(each -> rows.add(
                            person,
                            each.kind().name(),
                            each.slug(),
                            Utc.written(each.at()),
                            each.consented() ? Utc.written(each.at()) : null));
        }
        rows.insert(connection);
    }

    private static void consents(Connection connection, List<Entry> entries, List<Long> people) {
        Rows rows = new Rows("insert", "members_consent", "person_id, subject, given, at, who, words");
        for (int i = 0; i < entries.size(); i++) {
            long person = people.get(i);
            entries.get(i)
                    .said()
                    .forEach(each -> rows.add(
                            person, each.subject().name(), true, Utc.written(each.at()), each.who(), each.words()));
        }
        rows.insert(connection);
    }

    private static void guardians(Connection connection, List<Entry> entries, List<Long> people) {
        Rows rows = new Rows("insert", "members_guardian", "person_id, name, relation, mail, address, link_version");
        for (int i = 0; i < entries.size(); i++) {
            Guardian guardian = entries.get(i).guardian();
            if (guardian != null) {
                MailAddress mail = guardian.mail();
                rows.add(
                        people.get(i),
                        guardian.name(),
                        guardian.relation().name(),
                        mail == null ? null : mail.value(),
                        guardian.address(),
                        1);
            }
        }
        rows.insert(connection);
    }

    private static void formerNumbers(Connection connection, List<Entry> entries, List<Long> people) {
        Rows rows = new Rows("insert", "members_former_number", "person_id, number");
        for (int i = 0; i < entries.size(); i++) {
            String number = entries.get(i).formerNumber();
            if (number != null) {
                rows.add(people.get(i), number);
            }
        }
        rows.insert(connection);
    }
}
