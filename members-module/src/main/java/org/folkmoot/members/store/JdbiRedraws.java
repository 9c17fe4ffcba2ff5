package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Fate;
import org.folkmoot.members.model.Place;
import org.folkmoot.members.model.Redraw;
import org.folkmoot.members.model.Redraw.State;
import org.folkmoot.members.model.Redraws;
import org.folkmoot.platform.refusals.Conflict;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Dry runs in the database. */
@ApplicationScoped
public class JdbiRedraws implements Redraws {

    private static final String MOVE = "insert into members_redraw_move (redraw_id, person_id, kind, state, noticed,"
            + " from_constituency, from_class, to_constituency, to_class, old_authority, old_ward, old_division,"
            + " new_authority, new_ward, new_division) values (:redraw, :person, :kind, 'PLANNED', 0, :fromConstituency,"
            + " :fromClass, :toConstituency, :toClass, :oldAuthority, :oldWard, :oldDivision, :newAuthority, :newWard,"
            + " :newDivision)";

    /** The columns of somebody for whom something changes. */
    public static final String MOVER =
            "select person_id, kind, from_constituency, from_class, to_constituency, to_class from members_redraw_move";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiRedraws() {
        this.jdbi = null;
    }

    @Inject
    public JdbiRedraws(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public long begin(Redraw redraw) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert into members_redraw (title, generation, version,"
                        + " from_version, from_generation, state, made_at, made_by, looked_at) values (:title,"
                        + " :generation, :version, :fromVersion, :fromGeneration, 'CALCULATING', :at, :by, 0)")
                .bind("title", redraw.title())
                .bind("generation", redraw.generation())
                .bind("version", redraw.version())
                .bind("fromVersion", redraw.fromVersion())
                .bind("fromGeneration", redraw.fromGeneration())
                .bind("at", Utc.written(redraw.madeAt()))
                .bind("by", redraw.madeBy())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Optional<Redraw> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_redraw where id = :id")
                .bind("id", id)
                .map((row, context) -> redraw(row))
                .findOne());
    }

    @Override
    public List<Redraw> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_redraw order by id desc")
                .map((row, context) -> redraw(row))
                .list());
    }

    private static Redraw redraw(ResultSet row) throws SQLException {
        return new Redraw(
                row.getLong("id"),
                row.getString("title"),
                row.getObject("generation", Integer.class),
                row.getInt("version"),
                row.getInt("from_version"),
                row.getObject("from_generation", Integer.class),
                State.valueOf(row.getString("state")),
                Utc.sureInstant(row, "made_at"),
                row.getString("made_by"),
                row.getLong("looked_at"),
                row.getObject("notice_on", LocalDate.class),
                row.getObject("apply_on", LocalDate.class),
                row.getObject("applied_on", LocalDate.class),
                row.getObject("undone_on", LocalDate.class));
    }

    @Override
    public void become(long id, State from, State next) {
        int changed = !from.mayBecome(next)
                ? 0
                : jdbi.withHandle(handle -> handle.createUpdate(
                                "update members_redraw set state = :next where id = :id and state = :from")
                        .bind("next", next.name())
                        .bind("id", id)
                        .bind("from", from.name())
                        .execute());
        if (changed == 0) {
            throw Conflict.on("boundary change", id);
        }
    }

    @Override
    public void plan(long id, LocalDate noticeOn, LocalDate applyOn) {
        jdbi.useHandle(handle -> handle.execute(
                "update members_redraw set notice_on = ?, apply_on = ? where id = ?", noticeOn, applyOn, id));
    }

    @Override
    public void done(long id, State state, LocalDate on) {
        String column = state == State.APPLIED ? "applied_on" : "undone_on";
        jdbi.useHandle(handle -> handle.execute("update members_redraw set " + column + " = ? where id = ?", on, id));
    }

    @Override
    public List<Long> due(LocalDate today) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id from members_redraw where state = 'NOTICED' and apply_on <= :today order by id")
                .bind("today", today)
                .mapTo(Long.class)
                .list());
    }

    @Override
    public List<Subject> subjectsAfter(long after, int most, @Nullable Integer generation) {
        return jdbi.withHandle(handle -> handle.createQuery("select p.id, p.constituency, p.class_code, p.born,"
                        + " p.authority, p.ward, p.division, n.authority as found, n.ward as found_ward,"
                        + " n.division as found_division from members_person p"
                        + " left join members_postcode n on n.generation = :generation and n.postcode = p.postcode_key"
                        + " where p.id > :after and p.status = 'MEMBER' and p.constituency is not null"
                        + " order by p.id limit :most")
                .bind("generation", generation == null ? -1 : generation)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> subject(row, generation))
                .list());
    }

    private static Subject subject(ResultSet row, @Nullable Integer generation) throws SQLException {
        Place now = place(row, "authority", "ward", "division");
        Place found = generation == null ? now : place(row, "found", "found_ward", "found_division");
        return new Subject(
                new PersonId(row.getLong("id")),
                new Fate.Now(
                        row.getString("constituency"),
                        row.getString("class_code"),
                        row.getObject("born", LocalDate.class),
                        now),
                found == null ? now : found);
    }

    private static @Nullable Place place(ResultSet row, String authority, String ward, String division)
            throws SQLException {
        String code = row.getString(authority);
        return code == null
                ? null
                : new Place(
                        code,
                        Objects.requireNonNullElse(row.getString(ward), ""),
                        Objects.requireNonNullElse(row.getString(division), ""));
    }

    @Override
    public long members() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from members_person where status = 'MEMBER'")
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public void keep(long id, List<Moving> movings, int lookedAt) {
        jdbi.useHandle(handle -> {
            if (!movings.isEmpty()) {
                insert(handle, id, movings);
            }
            handle.execute("update members_redraw set looked_at = looked_at + ? where id = ?", lookedAt, id);
        });
    }

    private static void insert(Handle handle, long id, List<Moving> movings) {
        PreparedBatch batch = handle.prepareBatch(MOVE);
        for (Moving each : movings) {
            Place before = Objects.requireNonNullElse(each.now().place(), new Place("", ""));
            Place after = Objects.requireNonNullElse(each.place(), before);
            batch.bind("redraw", id)
                    .bind("person", each.person())
                    .bind("kind", each.fate().kind().name())
                    .bind("fromConstituency", each.now().constituency())
                    .bind("fromClass", Objects.requireNonNullElse(each.now().classCode(), ""))
                    .bind("toConstituency", each.fate().constituency())
                    .bind("toClass", Objects.requireNonNullElse(each.fate().classCode(), ""))
                    .bind("oldAuthority", before.authority())
                    .bind("oldWard", before.ward())
                    .bind("oldDivision", before.division())
                    .bind("newAuthority", after.authority())
                    .bind("newWard", after.ward())
                    .bind("newDivision", after.division())
                    .add();
        }
        batch.execute();
    }

    @Override
    public void count(long id) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into members_redraw_count (redraw_id, constituency, class_code, members)"
                        + " select ?, q.constituency, q.class_code, count(*) from (select constituency,"
                        + " coalesce(class_code, '') as class_code from members_person"
                        + " where status = 'MEMBER' and constituency is not null) q"
                        + " group by q.constituency, q.class_code",
                id));
    }

    @Override
    public void keepTargets(long id, List<Target> targets) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("insert into members_redraw_target (redraw_id, constituency,"
                    + " class_code, name, rule, clause, words, connection) values (:id, :constituency, :class, :name,"
                    + " :rule, :clause, :words, :connection)");
            targets.forEach(each -> batch.bind("id", id)
                    .bind("constituency", each.option().constituency())
                    .bind("class", Objects.requireNonNullElse(each.option().classCode(), ""))
                    .bind("name", each.option().name())
                    .bind("rule", each.option().rule())
                    .bind("clause", each.option().clause())
                    .bind("words", each.option().why())
                    .bind("connection", each.connection().name())
                    .add());
            batch.execute();
        });
    }

    @Override
    public List<Mover> toldNext(long id, int most) {
        return next(id, "kind in ('MOVES', 'LEAVES') and noticed = 0", most);
    }

    @Override
    public List<Mover> correctedNext(long id, int most) {
        return next(id, "noticed = 1 and corrected = 0 and state in ('PLANNED', 'UNDONE')", most);
    }

    private List<Mover> next(long id, String which, int most) {
        String some = MOVER + " where redraw_id = " + id + " and " + which + " order by person_id limit " + most;
        return jdbi.withHandle(handle ->
                handle.createQuery(some).map((row, context) -> mover(row)).list());
    }

    /** Someone for whom something changes. */
    public static Mover mover(ResultSet row) throws SQLException {
        return new Mover(
                new PersonId(row.getLong("person_id")),
                Fate.Kind.valueOf(row.getString("kind")),
                row.getString("from_constituency"),
                row.getString("from_class"),
                row.getString("to_constituency"),
                row.getString("to_class"));
    }

    @Override
    public void told(long id, List<Mover> movers) {
        mark(id, "noticed", movers);
    }

    @Override
    public void corrected(long id, List<Mover> movers) {
        mark(id, "corrected", movers);
    }

    private void mark(long id, String column, List<Mover> movers) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(
                    "update members_redraw_move set " + column + " = 1 where redraw_id = :id and person_id = :person");
            movers.forEach(
                    each -> batch.bind("id", id).bind("person", each.person()).add());
            batch.execute();
        });
    }
}
