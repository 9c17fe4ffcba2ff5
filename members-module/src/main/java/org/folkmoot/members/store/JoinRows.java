package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Application;
import org.folkmoot.members.model.Arrivals;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.Place;
import org.folkmoot.members.model.PostalAddress;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.platform.database.PlainSql;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a join, each by one statement. What is added here is not managed by the persistence unit: whoever goes on
 * to change it finds it there first. A new person or application leaves empty what only comes later; a column that is
 * added to those tables and filled from the beginning belongs here too.
 */
@ApplicationScoped
public class JoinRows implements Arrivals {

    /** The version that the persistence unit gives to what is new. */
    private static final int FIRST = 1;

    private static final String PERSON = "insert into members_person (version, status, title, first_name, last_name,"
            + " first_key, last_key, born, line1, line2, town, county, postcode, postcode_key, authority, ward, division,"
            + " mail, mail_key, phone, channel, format, language, needs, objects_register, objects_engagement, source,"
            + " created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String APPLICATION = "insert into members_application (version, person_id, state, verdict,"
            + " constituency, class_code, connection, decision_id, link_version, sent_at, source, open_key)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int MOST_WITH_ONE_ADDRESS = 20;

    private static final String ALIKE = "(select id, status from members_person where mail_key = ?"
            + " and status in ('MEMBER', 'SUPPORTER') order by id limit " + MOST_WITH_ONE_ADDRESS + ") union all"
            + " (select id, status from members_person where last_key = ? and first_key = ? and status = 'EXCLUDED'"
            + " and (born = ? or mail_key = ?) order by id limit 1)";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JoinRows() {
        this.jdbi = null;
    }

    @Inject
    public JoinRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public OnRecord alike(String lastKey, String firstKey, @Nullable LocalDate born, @Nullable String mailKey) {
        List<Like> found = jdbi.withHandle(handle -> PlainSql.all(
                handle,
                ALIKE,
                row -> new Like(new PersonId(row.getLong(1)), row.getString(2)),
                mailKey,
                lastKey,
                firstKey,
                born,
                mailKey));
        return new OnRecord(
                found.stream().filter(each -> !each.excluded()).map(Like::id).toList(),
                found.stream().filter(Like::excluded).map(Like::id).findFirst().orElse(null));
    }

    private record Like(PersonId id, String status) {
        private boolean excluded() {
            return PersonStatus.EXCLUDED.name().equals(status);
        }
    }

    @Override
    public Person add(Person person) {
        person.storedAs(jdbi.withHandle(handle -> insert(handle, person)));
        return person;
    }

    private static long insert(Handle handle, Person person) {
        PersonName name = person.name();
        PostalAddress address = person.address();
        Postcode postcode = address.postcode();
        Place place = person.place();
        Contact contact = person.contact();
        MailAddress mail = contact.mail();
        return PlainSql.add(
                handle,
                PERSON,
                FIRST,
                person.status(),
                name.title(),
                Objects.requireNonNullElse(name.first(), ""),
                name.last(),
                person.firstKey(),
                person.lastKey(),
                person.born(),
                address.line1(),
                address.line2(),
                address.town(),
                address.county(),
                postcode == null ? null : postcode.written(),
                postcode == null ? null : postcode.key(),
                place == null ? null : place.authority(),
                place == null ? null : known(place.ward()),
                place == null ? null : known(place.division()),
                mail == null ? null : mail.value(),
                person.mailKey(),
                contact.phone(),
                contact.channel(),
                person.needs().format().code(),
                person.needs().language(),
                person.needs().words(),
                person.objectsToRegister(),
                person.objectsToEngagement(),
                person.source(),
                person.createdAt());
    }

    private static @Nullable String known(String code) {
        return code.isEmpty() ? null : code;
    }

    @Override
    public Application add(Application application, byte @Nullable [] openKey) {
        PersonId person = application.person();
        application.storedAs(jdbi.withHandle(handle -> PlainSql.add(
                handle,
                APPLICATION,
                FIRST,
                person,
                application.state(),
                application.verdict(),
                application.constituency(),
                application.classCode(),
                application.connection(),
                application.decisionId(),
                application.linkVersion(),
                application.sentAt(),
                application.source(),
                openKey)));
        return application;
    }
}
