package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Invitation;
import org.folkmoot.members.model.Invitation.Kind;
import org.folkmoot.members.model.Invitation.State;
import org.folkmoot.members.model.Invitations;
import org.jdbi.v3.core.Jdbi;

/** Invitations in the database. */
@ApplicationScoped
public class JdbiInvitations implements Invitations {

    private static final String ROWS = "select i.*, trim(concat(p.first_name, ' ', p.last_name)) name"
            + " from members_invitation i join members_person p on p.id = i.person_id";
    private static final List<String> OF_A_MADE_PERSON = List.of(
            "delete from members_invitation where person_id = :person",
            "delete from members_decision where person_id = :person",
            "delete from members_history where person_id = :person",
            "update members_batch_row set person_id = null where person_id = :person",
            "delete from members_person where id = :person");

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiInvitations() {
        this.jdbi = null;
    }

    @Inject
    public JdbiInvitations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public long begin(Begun begun) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("insert into members_invitation (person_id, batch_id, kind,"
                                + " state, constituency, class_code, constitution, invited_on, counts_on) values (:person,"
                                + " :batch, :kind, 'WAITS', :constituency, :class, :constitution, :invited, :counts)")
                        .bind("person", begun.person().value())
                        .bind("batch", begun.batch())
                        .bind("kind", begun.kind().name())
                        .bind("constituency", begun.constituency())
                        .bind("class", begun.classCode())
                        .bind("constitution", begun.constitution())
                        .bind("invited", begun.invitedOn())
                        .bind("counts", begun.countsOn())
                        .executeAndReturnGeneratedKeys()
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public Optional<Invitation> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + " where i.id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public Optional<Invitation> lock(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + " where i.id = :id for update")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public Optional<Invitation> newestOf(PersonId person, Kind kind) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        ROWS + " where i.person_id = :person and i.kind = :kind order by i.id desc limit 1")
                .bind("person", person.value())
                .bind("kind", kind.name())
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public Optional<Invitation> of(long batch, PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        ROWS + " where i.batch_id = :batch and i.person_id = :person order by i.id desc limit 1")
                .bind("batch", batch)
                .bind("person", person.value())
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public List<Long> due(LocalDate today) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select id from members_invitation where kind in ('STAFF', 'PATIENT')"
                                + " and state = 'WAITS' and counts_on <= :today order by id")
                        .bind("today", today)
                        .mapTo(Long.class)
                        .list());
    }

    @Override
    public List<Invitation> list(Kind kind, long before, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS
                        + " where i.kind = :kind and (:before = 0 or i.id < :before) order by i.id desc limit :most")
                .bind("kind", kind.name())
                .bind("before", before)
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public long count(Kind kind, State state) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from members_invitation where kind = :kind and state = :state")
                .bind("kind", kind.name())
                .bind("state", state.name())
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void end(long id, State next, LocalDate on, String how) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update members_invitation set state = :state, ended_on = :on, how = :how where id = :id")
                .bind("state", next.name())
                .bind("on", on)
                .bind("how", how)
                .bind("id", id)
                .execute());
    }

    @Override
    public void waitAgain(long id) {
        jdbi.useHandle(handle -> handle.execute(
                "update members_invitation set state = 'WAITS', ended_on = null, how = null where id = ?", id));
    }

    @Override
    public boolean forgetMade(PersonId person, int version) {
        return jdbi.withHandle(handle -> {
            boolean untouched = handle.createQuery("select count(*) from members_person where id = :person"
                            + " and version = :version and status = 'INVITED'")
                    .bind("person", person.value())
                    .bind("version", version)
                    .mapTo(Long.class)
                    .one()
                    .equals(1L);
            if (untouched) {
                OF_A_MADE_PERSON.forEach(sql ->
                        handle.createUpdate(sql).bind("person", person.value()).execute());
            }
            return untouched;
        });
    }

    private static Invitation read(ResultSet row) throws SQLException {
        return new Invitation(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                row.getString("name"),
                row.getLong("batch_id"),
                Kind.valueOf(row.getString("kind")),
                State.valueOf(row.getString("state")),
                row.getString("constituency"),
                row.getString("class_code"),
                row.getInt("constitution"),
                row.getObject("invited_on", LocalDate.class),
                row.getObject("counts_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("how"));
    }
}
