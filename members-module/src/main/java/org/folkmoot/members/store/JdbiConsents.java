package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.ConsentLine;
import org.folkmoot.members.model.ConsentLine.Subject;
import org.folkmoot.members.model.Consents;
import org.jdbi.v3.core.Jdbi;

/** Consents and objections in the database. */
@ApplicationScoped
public class JdbiConsents implements Consents {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiConsents() {
        this.jdbi = null;
    }

    @Inject
    public JdbiConsents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void note(ConsentLine line) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into members_consent (person_id, subject, given, at, who,"
                        + " words) values (:person, :subject, :given, :at, :who, :words)")
                .bind("person", line.person().value())
                .bind("subject", line.subject().name())
                .bind("given", line.given())
                .bind("at", Utc.written(line.at()))
                .bind("who", line.who())
                .bind("words", line.words())
                .execute());
    }

    @Override
    public List<ConsentLine> of(PersonId person) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from members_consent where person_id = :person order by id desc")
                        .bind("person", person.value())
                        .map((row, context) -> new ConsentLine(
                                person,
                                Subject.valueOf(row.getString("subject")),
                                row.getBoolean("given"),
                                Utc.sureInstant(row, "at"),
                                row.getString("who"),
                                row.getString("words")))
                        .list());
    }

    @Override
    public boolean stands(PersonId person, Subject subject) {
        return of(person).stream()
                .filter(each -> each.subject() == subject)
                .findFirst()
                .filter(ConsentLine::given)
                .isPresent();
    }
}
