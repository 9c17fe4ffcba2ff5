package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.folkmoot.members.model.Fate;
import org.folkmoot.members.model.RedrawLists;
import org.folkmoot.members.model.Redraws.Mover;
import org.folkmoot.members.store.JdbiRedraws;
import org.jdbi.v3.core.Jdbi;

/** What a dry run found, by SQL. */
@ApplicationScoped
public class JdbiRedrawLists implements RedrawLists {

    private static final String SHIFTS = "select constituency, class_code, sum(members_now) as members_now,"
            + " sum(going) as going, sum(coming) as coming from ("
            + " select constituency, class_code, members as members_now, 0 as going, 0 as coming"
            + " from members_redraw_count where redraw_id = :id"
            + " union all select from_constituency, from_class, 0, count(*), 0 from members_redraw_move"
            + " where redraw_id = :id and kind in ('MOVES', 'LEAVES') group by from_constituency, from_class"
            + " union all select to_constituency, to_class, 0, 0, count(*) from members_redraw_move"
            + " where redraw_id = :id and kind = 'MOVES' group by to_constituency, to_class) parts"
            + " group by constituency, class_code";

    private static final String FLOWS = "select kind, concat(from_constituency, '/', from_class) as source,"
            + " concat(to_constituency, '/', to_class) as target, count(*) as people from members_redraw_move"
            + " where redraw_id = :id and kind <> 'AREA' group by kind, from_constituency, from_class,"
            + " to_constituency, to_class order by people desc, source, target";

    private static final String AREAS = "select 'AREA' as kind, old_authority as source, new_authority as target,"
            + " count(*) as people from members_redraw_move where redraw_id = :id"
            + " and not (old_authority <=> new_authority)"
            + " group by old_authority, new_authority order by people desc, source, target limit :most";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiRedrawLists() {
        this.jdbi = null;
    }

    @Inject
    public JdbiRedrawLists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Shift> shifts(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(SHIFTS)
                .bind("id", id)
                .map((row, context) -> new Shift(
                        row.getString("constituency"),
                        row.getString("class_code"),
                        row.getLong("members_now"),
                        row.getLong("going"),
                        row.getLong("coming")))
                .list());
    }

    @Override
    public List<Flow> flows(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(FLOWS)
                .bind("id", id)
                .map((row, context) -> flow(row))
                .list());
    }

    @Override
    public List<Flow> areaFlows(long id, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(AREAS)
                .bind("id", id)
                .bind("most", most)
                .map((row, context) -> flow(row))
                .list());
    }

    private static Flow flow(ResultSet row) throws SQLException {
        return new Flow(
                Fate.Kind.valueOf(row.getString("kind")),
                row.getString("source"),
                row.getString("target"),
                row.getLong("people"));
    }

    @Override
    public long governorsAmong(long id) {
        return number(
                "select count(distinct m.person_id) from members_redraw_move m join members_redraw r"
                        + " on r.id = m.redraw_id join members_term s on s.person_id = m.person_id"
                        + " and (s.ended_on is null or s.ended_on = r.applied_on)"
                        + " where m.redraw_id = :id and m.kind in ('MOVES', 'LEAVES')",
                id);
    }

    @Override
    public List<Mover> movers(long id, Fate.Kind kind, long after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        JdbiRedraws.MOVER
                                + " where redraw_id = :id and kind = :kind and person_id > :after order by person_id limit :most")
                .bind("id", id)
                .bind("kind", kind.name())
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> JdbiRedraws.mover(row))
                .list());
    }

    @Override
    public long nextPiece(long id, long after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select coalesce(max(person_id), 0) from (select person_id"
                        + " from members_redraw_move where redraw_id = :id and person_id > :after"
                        + " order by person_id limit :most) piece")
                .bind("id", id)
                .bind("after", after)
                .bind("most", most)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public long changing(long id) {
        return number("select count(*) from members_redraw_move where redraw_id = :id", id);
    }

    @Override
    public Optional<long[]> span(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select min(person_id) as first, max(person_id) as last"
                        + " from members_redraw_move where redraw_id = :id having min(person_id) is not null")
                .bind("id", id)
                .map((row, context) -> new long[] {row.getLong("first"), row.getLong("last")})
                .findOne());
    }

    private long number(String query, long id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(query).bind("id", id).mapTo(Long.class).one());
    }
}
