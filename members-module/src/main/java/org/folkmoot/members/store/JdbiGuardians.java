package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Guardian;
import org.folkmoot.members.model.Guardian.Relation;
import org.folkmoot.members.model.Guardians;
import org.folkmoot.members.model.MailAddress;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Parents and guardians in the database. */
@ApplicationScoped
public class JdbiGuardians implements Guardians {

    private static final String ADD = "insert into members_guardian (person_id, name, relation, mail, address,"
            + " link_version) values (:person, :name, :relation, :mail, :address, 1)";

    private static final String CHANGE = "update members_guardian set name = :name, relation = :relation, mail = :mail,"
            + " address = :address, link_version = link_version + 1 where person_id = :person order by id desc limit 1";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiGuardians() {
        this.jdbi = null;
    }

    @Inject
    public JdbiGuardians(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Kept> of(PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from members_guardian where person_id = :person order by id desc limit 1")
                .bind("person", person.value())
                .map((row, context) -> new Kept(
                        person,
                        new Guardian(
                                row.getString("name"),
                                Relation.valueOf(row.getString("relation")),
                                MailAddress.parse(row.getString("mail")).orElse(null),
                                row.getString("address")),
                        row.getInt("link_version")))
                .findOne());
    }

    @Override
    public void keep(PersonId person, Guardian guardian) {
        jdbi.useHandle(handle -> {
            if (write(handle, CHANGE, person, guardian) == 0) {
                write(handle, ADD, person, guardian);
            }
        });
    }

    private static int write(Handle handle, String sql, PersonId person, Guardian guardian) {
        MailAddress mail = guardian.mail();
        return handle.createUpdate(sql)
                .bind("person", person.value())
                .bind("name", guardian.name())
                .bind("relation", guardian.relation().name())
                .bind("mail", mail == null ? null : mail.value())
                .bind("address", guardian.address())
                .execute();
    }

    @Override
    public List<PersonId> ofThoseBornUntil(LocalDate day, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select distinct g.person_id from members_guardian g"
                                + " join members_person p on p.id = g.person_id where p.born <= :day order by g.person_id limit :most")
                .bind("day", day)
                .bind("most", most)
                .map((row, context) -> new PersonId(row.getLong(1)))
                .list());
    }

    @Override
    public boolean remove(PersonId person) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from members_guardian where person_id = :person")
                        .bind("person", person.value())
                        .execute())
                > 0;
    }
}
