package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Merges;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Merges in the database. What records were before is kept as the rows themselves. */
@ApplicationScoped
public class JdbiMerges implements Merges {

    /** Tables whose rows hang on a person by {@code person_id} and have an id of their own. */
    private static final List<String> HANGING = List.of(
            "members_membership",
            "members_decision",
            "members_application",
            "members_history",
            "members_note",
            "members_returned",
            "members_transfer",
            "members_consent",
            "members_guardian",
            "members_former_number",
            "members_absence",
            "members_exclusion",
            "members_invitation",
            "members_batch_row",
            "members_privacy_case",
            "members_director",
            "members_term");

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiMerges() {
        this.jdbi = null;
    }

    @Inject
    public JdbiMerges(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public long begin(PersonId kept, PersonId merged, Instant at, String by) {
        return jdbi.withHandle(handle -> {
            Before before = Before.of(handle, kept.value(), merged.value(), HANGING);
            return handle.createUpdate(
                            "insert into members_merge (kept_id, merged_id, before_it, kept_version, merged_at,"
                                    + " merged_by) values (:kept, :merged, :before, 0, :at, :by)")
                    .bind("kept", kept.value())
                    .bind("merged", merged.value())
                    .bind("before", Json.write(before))
                    .bind("at", Utc.written(at))
                    .bind("by", by)
                    .executeAndReturnGeneratedKeys()
                    .mapTo(Long.class)
                    .one();
        });
    }

    @Override
    public void move(long merge, PersonId kept, PersonId merged) {
        jdbi.useHandle(handle -> {
            HANGING.forEach(table -> move(handle, table, kept, merged));
            before(handle, merge).moveRedraws(handle, merged.value(), kept.value());
            handle.createUpdate("insert ignore into members_choice (person_id, kind, slug, chosen_at, consented_at)"
                            + " select :kept, kind, slug, chosen_at, consented_at from members_choice"
                            + " where person_id = :merged")
                    .bind("kept", kept.value())
                    .bind("merged", merged.value())
                    .execute();
            handle.createUpdate("delete from members_choice where person_id = :merged")
                    .bind("merged", merged.value())
                    .execute();
            handle.createUpdate(
                            "delete from members_duplicate where state = 'OPEN' and (low_id = :merged or high_id = :merged)")
                    .bind("merged", merged.value())
                    .execute();
        });
    }

    private static Before before(Handle handle, long merge) {
        return Json.read(
                handle.createQuery("select before_it from members_merge where id = :id")
                        .bind("id", merge)
                        .mapTo(String.class)
                        .one(),
                Before.class);
    }

    @Override
    public void keepRoles(long merge, List<String> roles) {
        jdbi.useHandle(handle -> handle.createUpdate("update members_merge set before_it = :before where id = :id")
                .bind("before", Json.write(before(handle, merge).withRoles(roles)))
                .bind("id", merge)
                .execute());
    }

    @Override
    public List<String> roles(long merge) {
        return jdbi.withHandle(handle -> before(handle, merge).held());
    }

    private static void move(Handle handle, String table, PersonId kept, PersonId merged) {
        handle.createUpdate("update " + table + " set person_id = :kept where person_id = :merged")
                .bind("kept", kept.value())
                .bind("merged", merged.value())
                .execute();
    }

    @Override
    public void done(long merge, int keptVersion) {
        jdbi.useHandle(handle -> handle.createUpdate("update members_merge set kept_version = :version where id = :id")
                .bind("version", keptVersion)
                .bind("id", merge)
                .execute());
    }

    @Override
    public Optional<Merge> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_merge where id = :id for update")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public List<Merge> newest(int most) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from members_merge order by id desc limit " + most)
                        .map((row, context) -> read(row))
                        .list());
    }

    private static Merge read(ResultSet row) throws SQLException {
        return new Merge(
                row.getLong("id"),
                new PersonId(row.getLong("kept_id")),
                new PersonId(row.getLong("merged_id")),
                row.getInt("kept_version"),
                Utc.sureInstant(row, "merged_at"),
                row.getString("merged_by"),
                Utc.instant(row, "undone_at"));
    }

    @Override
    public void takeBack(Merge merge, Instant at, String by) {
        jdbi.useHandle(handle -> {
            before(handle, merge.id()).restore(handle);
            handle.createUpdate("update members_merge set undone_at = :at, undone_by = :by where id = :id")
                    .bind("at", Utc.written(at))
                    .bind("by", by)
                    .bind("id", merge.id())
                    .execute();
        });
    }
}
