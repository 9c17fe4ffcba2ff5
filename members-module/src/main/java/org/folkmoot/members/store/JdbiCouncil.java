package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Council;
import org.folkmoot.members.model.HowSeated;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** The council in the database. */
@ApplicationScoped
public class JdbiCouncil implements Council {

    private static final RowMapper<Seat> SEAT = (row, context) -> new Seat(
            row.getLong("id"),
            row.getString("constituency"),
            row.getString("class_code"),
            row.getString("body"),
            row.getInt("position"));

    private static final RowMapper<Term> TERM = (row, context) -> term(row);

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiCouncil() {
        this.jdbi = null;
    }

    @Inject
    public JdbiCouncil(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private static Term term(ResultSet row) throws SQLException {
        long person = row.getLong("person_id");
        Long holder = row.wasNull() ? null : person;
        return new Term(
                row.getLong("id"),
                row.getLong("seat_id"),
                holder,
                row.getString("holder"),
                row.getObject("term_from", LocalDate.class),
                row.getObject("term_to", LocalDate.class),
                HowSeated.valueOf(row.getString("how")),
                row.getObject("ended_on", LocalDate.class),
                row.getString("end_reason"));
    }

    @Override
    public List<Seat> seats() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_seat order by position, id")
                .map(SEAT)
                .list());
    }

    @Override
    public Optional<Seat> seat(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_seat where id = :id")
                .bind("id", id)
                .map(SEAT)
                .findOne());
    }

    @Override
    public long add(Seat seat) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert into members_seat (constituency, class_code, body,"
                        + " position) values (:constituency, :class, :body, :position)")
                .bind("constituency", seat.constituency())
                .bind("class", seat.classCode())
                .bind("body", seat.body())
                .bind("position", seat.position())
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    @Override
    public boolean remove(long seat) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from members_seat where id = :id"
                                + " and not exists (select 1 from members_term t where t.seat_id = :id)")
                        .bind("id", seat)
                        .execute())
                == 1;
    }

    @Override
    public List<Term> on(LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("select t.* from members_term t"
                        + " join members_seat s on s.id = t.seat_id where t.term_from <= :day and t.term_to >= :day"
                        + " and (t.ended_on is null or t.ended_on >= :day) order by s.position, s.id, t.id")
                .bind("day", day)
                .map(TERM)
                .list());
    }

    @Override
    public List<Term> running() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_term where ended_on is null")
                .map(TERM)
                .list());
    }

    @Override
    public List<Term> inSeat(long seat) {
        return terms("seat_id", seat);
    }

    @Override
    public List<Term> of(PersonId person) {
        return terms("person_id", person.value());
    }

    private List<Term> terms(String column, long id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from members_term where " + column + " = :id order by term_from desc, id desc")
                .bind("id", id)
                .map(TERM)
                .list());
    }

    @Override
    public Optional<Term> term(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_term where id = :id")
                .bind("id", id)
                .map(TERM)
                .findOne());
    }

    @Override
    public long begin(Term term) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert into members_term (seat_id, person_id, holder,"
                        + " term_from, term_to, how) values (:seat, :person, :holder, :from, :to, :how)")
                .bind("seat", term.seat())
                .bind("person", term.person())
                .bind("holder", term.holder())
                .bind("from", term.from())
                .bind("to", term.to())
                .bind("how", term.how().name())
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    @Override
    public boolean end(long term, LocalDate on, String reason) {
        return jdbi.withHandle(handle -> handle.createUpdate("update members_term set ended_on = :on,"
                                + " end_reason = :reason where id = :id and ended_on is null")
                        .bind("on", on)
                        .bind("reason", reason)
                        .bind("id", term)
                        .execute())
                == 1;
    }

    @Override
    public boolean goOn(long term) {
        return jdbi.withHandle(handle -> handle.createUpdate("update members_term set ended_on = null,"
                                + " end_reason = null where id = :id and ended_on is not null")
                        .bind("id", term)
                        .execute())
                == 1;
    }

    @Override
    public List<Term> outOfStep(LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery("select t.* from members_term t"
                        + " join members_seat s on s.id = t.seat_id"
                        + " left join members_membership m on m.active_person = t.person_id"
                        + " and m.constituency = s.constituency"
                        + " and (s.class_code is null or m.class_code = s.class_code)"
                        + " where t.ended_on is null and (t.term_to < :today or t.holder is null"
                        + " or (s.constituency is not null and m.id is null))")
                .bind("today", today)
                .map(TERM)
                .list());
    }

    @Override
    public List<Term> endedByUndoneBoundaries(LocalDate today, String reason) {
        return jdbi.withHandle(handle -> handle.createQuery("select t.* from members_term t where t.term_to >= :today"
                        + " and t.end_reason = :reason and exists (select 1 from members_redraw_move m"
                        + " join members_redraw r on r.id = m.redraw_id where m.person_id = t.person_id"
                        + " and m.state = 'UNDONE' and r.state = 'UNDONE'"
                        + " and t.ended_on between r.applied_on and r.undone_on) order by t.id")
                .bind("today", today)
                .bind("reason", reason)
                .map(TERM)
                .list());
    }
}
