package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.folkmoot.members.model.SavedView;
import org.folkmoot.members.model.SavedViews;
import org.folkmoot.platform.database.HeldAnswers;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Views of the list in the database; what a page of the list shows of them is held for a second (ADR 28). */
@ApplicationScoped
public class JdbiSavedViews implements SavedViews {

    private static final int MOST = 100;
    private static final int MOST_HELD = 500;

    private final Jdbi jdbi;
    private final AtomicLong changes = new AtomicLong();
    private final HeldAnswers<String, List<SavedView>> held =
            new HeldAnswers<>(Duration.ofSeconds(1), MOST_HELD, changes::get);

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiSavedViews() {
        this.jdbi = null;
    }

    @Inject
    public JdbiSavedViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void save(String owner, String name, String query, boolean shared, Instant at, String by) {
        jdbi.useHandle(handle -> {
            free(handle, owner, name, at);
            handle.createUpdate("replace into members_view (owner, name, query, shared, saved_at, saved_by)"
                            + " values (:owner, :name, :query, :shared, :at, :by)")
                    .bind("owner", owner)
                    .bind("name", name)
                    .bind("query", query)
                    .bind("shared", shared)
                    .bind("at", Utc.written(at))
                    .bind("by", by)
                    .execute();
        });
        changes.incrementAndGet();
    }

    private static void free(Handle handle, String owner, String name, Instant at) {
        handle.createUpdate("update members_view set removed_at = :at, gone = id where owner = :owner and name = :name"
                        + " and gone = 0")
                .bind("owner", owner)
                .bind("name", name)
                .bind("at", Utc.written(at))
                .execute();
    }

    @Override
    public List<SavedView> visibleTo(String owner) {
        return held.get(owner, () -> Optional.of(read(owner))).orElse(List.of());
    }

    private List<SavedView> read(String owner) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_view where gone = 0"
                        + " and (owner = :owner or shared = 1) order by name, id limit " + MOST)
                .bind("owner", owner)
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public List<SavedView> removedSince(String owner, Instant since) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_view where removed_at >= :since"
                        + " and (owner = :owner or shared = 1) order by removed_at desc, id desc limit " + MOST)
                .bind("owner", owner)
                .bind("since", Utc.written(since))
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public Optional<SavedView> find(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_view where id = :id")
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne());
    }

    @Override
    public void remove(long id, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update members_view set removed_at = :at, gone = id where id = :id and gone = 0")
                .bind("id", id)
                .bind("at", Utc.written(at))
                .execute());
        changes.incrementAndGet();
    }

    @Override
    public void restore(SavedView removed, Instant at) {
        jdbi.useHandle(handle -> {
            free(handle, removed.owner(), removed.name(), at);
            handle.createUpdate("update members_view set removed_at = null, gone = 0 where id = :id")
                    .bind("id", removed.id())
                    .execute();
        });
        changes.incrementAndGet();
    }

    @Override
    public void forgetRemovedBefore(Instant then) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from members_view where removed_at < :then")
                .bind("then", Utc.written(then))
                .execute());
    }

    private static SavedView read(ResultSet row) throws SQLException {
        return new SavedView(
                row.getLong("id"),
                row.getString("owner"),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("shared"),
                Utc.sureInstant(row, "saved_at"),
                row.getString("saved_by"),
                Utc.instant(row, "removed_at"));
    }
}
