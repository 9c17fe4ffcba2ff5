package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Transfer;
import org.folkmoot.members.model.Transfer.Origin;
import org.folkmoot.members.model.Transfer.Seat;
import org.folkmoot.members.model.Transfer.State;
import org.folkmoot.members.model.Transfers;
import org.folkmoot.members.model.Transfers.Begun;
import org.folkmoot.members.model.Transfers.Decided;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Transfers in the database. */
@ApplicationScoped
public class JdbiTransfers implements Transfers {

    private static final String ROWS = "select t.*, trim(concat(p.first_name, ' ', p.last_name)) name"
            + " from members_transfer t join members_person p on p.id = t.person_id";
    private static final List<String> OPEN = List.of("FOUND", "ASKED", "ACCEPTED");
    private static final String LEFT_OPEN = "select m.person_id, m.from_constituency, m.from_class, r.title"
            + " from members_redraw r join members_redraw_move m on m.redraw_id = r.id"
            + " join members_person p on p.id = m.person_id and p.status = 'MEMBER'"
            + " and p.constituency = m.from_constituency"
            + " where r.state = 'APPLIED' and m.kind = 'ASK' and not exists (select 1 from members_transfer t"
            + " where t.person_id = m.person_id and (t.state in ('FOUND', 'ASKED', 'ACCEPTED')"
            + " or t.begun_at >= r.applied_on)) order by m.person_id limit :most";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiTransfers() {
        this.jdbi = null;
    }

    @Inject
    public JdbiTransfers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public long begin(List<Begun> begun) {
        Rows rows = new Rows(
                "insert",
                "members_transfer",
                "person_id, origin, state, from_constituency, from_class, to_constituency, to_class, words, begun_at,"
                        + " asked_on");
        begun.forEach(each -> rows.add(
                each.person().value(),
                each.origin().name(),
                each.state().name(),
                each.from().constituency(),
                each.from().classCode(),
                each.to() == null ? null : each.to().constituency(),
                each.to() == null ? null : each.to().classCode(),
                each.words(),
                Utc.written(each.at()),
                each.askedOn()));
        List<Long> ids = jdbi.withHandle(handle -> rows.insertForKeys(handle.getConnection()));
        return ids.isEmpty() ? 0 : ids.get(ids.size() - 1);
    }

    @Override
    public Optional<Transfer> lock(long id) {
        return one(ROWS + " where t.id = :id for update", id);
    }

    @Override
    public Optional<Transfer> find(long id) {
        return one(ROWS + " where t.id = :id", id);
    }

    private Optional<Transfer> one(String sql, long id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public Optional<Transfer> openOf(PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        ROWS + " where t.person_id = :person and t.state in (<open>) order by t.id desc limit 1")
                .bind("person", person.value())
                .bindList("open", OPEN)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public Optional<Transfer> thatMoved(PersonId person, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        ROWS
                                + " where t.person_id = :person and t.state = 'MOVED' and t.moves_on = :on order by t.id desc limit 1")
                .bind("person", person.value())
                .bind("on", on)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public List<Transfer> in(List<State> states, int skip, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        ROWS + " where t.state in (<states>) order by t.begun_at, t.id limit :most offset :skip")
                .bindList("states", names(states))
                .bind("most", most)
                .bind("skip", skip)
                .map((row, context) -> read(row))
                .list());
    }

    private static List<String> names(List<State> states) {
        return states.stream().map(State::name).toList();
    }

    @Override
    public long count(List<State> states) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from members_transfer where state in (<states>)")
                        .bindList("states", names(states))
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public List<Transfer> decidedSince(Instant since, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS
                        + " where t.decided_at >= :since and t.state in ('MOVED', 'REFUSED') order by t.decided_at desc,"
                        + " t.id desc limit :most")
                .bind("since", Utc.written(since))
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public List<Long> due(LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id from members_transfer where state = 'ACCEPTED' and moves_on <= :today order by id")
                .bind("today", today)
                .mapTo(Long.class)
                .list());
    }

    @Override
    public void decide(long id, State next, Decided decided) {
        Seat to = decided.to();
        jdbi.useHandle(handle -> handle.createUpdate("update members_transfer set state = :state,"
                        + " to_constituency = :to, to_class = :class, asked_on = :asked, moves_on = :moves,"
                        + " reason = :reason, decided_at = :at, decided_by = :by where id = :id")
                .bind("state", next.name())
                .bind("to", to == null ? null : to.constituency())
                .bind("class", to == null ? null : to.classCode())
                .bind("asked", decided.askedOn())
                .bind("moves", decided.movesOn())
                .bind("reason", decided.reason())
                .bind("at", Utc.written(decided.at()))
                .bind("by", decided.by())
                .bind("id", id)
                .execute());
    }

    @Override
    public void wait(long id, State next) {
        jdbi.useHandle(handle -> handle.createUpdate("update members_transfer set state = :state, moves_on = null,"
                        + " reason = null, decided_at = null, decided_by = null where id = :id")
                .bind("state", next.name())
                .bind("id", id)
                .execute());
    }

    @Override
    public void asked(long id, Seat to, String words, LocalDate on) {
        jdbi.useHandle(handle -> handle.createUpdate("update members_transfer set state = 'ASKED',"
                        + " to_constituency = :to, to_class = :class, words = :words, asked_on = :on where id = :id")
                .bind("to", to.constituency())
                .bind("class", to.classCode())
                .bind("words", words)
                .bind("on", on)
                .bind("id", id)
                .execute());
    }

    @Override
    public void told(long id, LocalDate on) {
        jdbi.useHandle(handle -> handle.createUpdate("update members_transfer set told_on = :on where id = :id")
                .bind("on", on)
                .bind("id", id)
                .execute());
    }

    @Override
    public List<Begun> leftOpenByBoundaries(Instant at, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(LEFT_OPEN)
                .bind("most", most)
                .map((row, context) -> new Begun(
                        new PersonId(row.getLong("person_id")),
                        Origin.BOUNDARY,
                        State.FOUND,
                        new Seat(row.getString("from_constituency"), orNull(row.getString("from_class"))),
                        null,
                        "The change of boundaries “" + row.getString("title") + "” leaves them a choice",
                        at,
                        null))
                .list());
    }

    private static @Nullable String orNull(String code) {
        return code.isEmpty() ? null : code;
    }

    private static Transfer read(ResultSet row) throws SQLException {
        String to = row.getString("to_constituency");
        return new Transfer(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                row.getString("name"),
                Origin.valueOf(row.getString("origin")),
                State.valueOf(row.getString("state")),
                new Seat(row.getString("from_constituency"), row.getString("from_class")),
                to == null ? null : new Seat(to, row.getString("to_class")),
                row.getString("words"),
                Utc.sureInstant(row, "begun_at"),
                row.getObject("told_on", LocalDate.class),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("moves_on", LocalDate.class),
                row.getString("reason"),
                Utc.instant(row, "decided_at"),
                row.getString("decided_by"));
    }
}
