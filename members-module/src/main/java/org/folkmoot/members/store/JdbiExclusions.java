package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.ExclusionCase;
import org.folkmoot.members.model.ExclusionCase.State;
import org.folkmoot.members.model.Exclusions;
import org.folkmoot.members.model.Exclusions.Begun;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.platform.database.PlainSql;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Exclusions in the database. */
@ApplicationScoped
public class JdbiExclusions implements Exclusions {

    private static final String ROWS = "select e.*, trim(concat(p.first_name, ' ', p.last_name)) name"
            + " from members_exclusion e join members_person p on p.id = e.person_id";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiExclusions() {
        this.jdbi = null;
    }

    @Inject
    public JdbiExclusions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public long begin(Begun begun) {
        return jdbi.withHandle(handle -> handle.createUpdate("insert into members_exclusion (person_id, state, code,"
                        + " ground, clause, constitution, evidence, decided_by_whom, decided_on, former_status,"
                        + " former_left_on, recorded_at, recorded_by) values (:person, 'STANDS', :code, :ground,"
                        + " :clause, :constitution, :evidence, :whom, :on, :status, :left, :at, :by)")
                .bind("person", begun.person().value())
                .bind("code", begun.ground().code())
                .bind("ground", begun.ground().words())
                .bind("clause", begun.ground().clause())
                .bind("constitution", begun.constitution())
                .bind("evidence", begun.evidence())
                .bind("whom", begun.decidedByWhom())
                .bind("on", begun.decidedOn())
                .bind("status", begun.formerStatus().name())
                .bind("left", begun.formerLeftOn())
                .bind("at", Utc.written(begun.at()))
                .bind("by", begun.by())
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Optional<ExclusionCase> find(long id) {
        return one(ROWS + " where e.id = :id", id);
    }

    @Override
    public Optional<ExclusionCase> lock(long id) {
        return one(ROWS + " where e.id = :id for update", id);
    }

    private Optional<ExclusionCase> one(String sql, long id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public List<ExclusionCase> all(int most) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + " order by e.state = 'APPEALED' desc,"
                        + " e.state in ('STANDS', 'UPHELD') desc, e.decided_on desc, e.id desc limit :most")
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public long appeals() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select count(*) from members_exclusion where state = 'APPEALED'")
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public void appealed(long id, LocalDate on, String words) {
        jdbi.useHandle(handle -> handle.createUpdate("update members_exclusion set state = 'APPEALED',"
                        + " appealed_on = :on, appeal = :words where id = :id")
                .bind("on", on)
                .bind("words", words)
                .bind("id", id)
                .execute());
    }

    @Override
    public void appealTakenBack(long id) {
        jdbi.useHandle(handle -> handle.createUpdate("update members_exclusion set state = 'STANDS',"
                        + " appealed_on = null, appeal = null where id = :id")
                .bind("id", id)
                .execute());
    }

    @Override
    public void ended(long id, State next, LocalDate on, String by, String words) {
        jdbi.useHandle(handle -> handle.createUpdate("update members_exclusion set state = :state, heard_on = :on,"
                        + " heard_by = :by, outcome = :words where id = :id")
                .bind("state", next.name())
                .bind("on", on)
                .bind("by", by)
                .bind("words", words)
                .bind("id", id)
                .execute());
    }

    @Override
    public Optional<PersonId> standingLike(
            String lastKey, String firstKey, @Nullable LocalDate born, @Nullable String mailKey) {
        return jdbi.withHandle(handle -> PlainSql.first(
                handle,
                "select id from members_person where last_key = ? and first_key = ? and status = 'EXCLUDED'"
                        + " and (born = ? or mail_key = ?) order by id limit 1",
                row -> new PersonId(row.getLong(1)),
                lastKey,
                firstKey,
                born,
                mailKey));
    }

    private static ExclusionCase read(ResultSet row) throws SQLException {
        return new ExclusionCase(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                row.getString("name"),
                State.valueOf(row.getString("state")),
                row.getString("code"),
                row.getString("ground"),
                row.getString("clause"),
                row.getInt("constitution"),
                row.getString("evidence"),
                row.getString("decided_by_whom"),
                row.getObject("decided_on", LocalDate.class),
                PersonStatus.valueOf(row.getString("former_status")),
                row.getObject("former_left_on", LocalDate.class),
                row.getString("recorded_by"),
                row.getObject("appealed_on", LocalDate.class),
                row.getString("appeal"),
                row.getObject("heard_on", LocalDate.class),
                row.getString("heard_by"),
                row.getString("outcome"));
    }
}
