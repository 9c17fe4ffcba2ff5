package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.strategy.model.Release;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Drafts that are to become public together. */
@ApplicationScoped
public class Releases {

    private static final String RELEASE =
            "select id, page_id, state, asked_by, asked_at, note, due_at, closed_by, answer from strategy_release";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Releases() {
        this(null);
    }

    @Inject
    public Releases(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Adds a release; an open one of the same page gives way to it. Returns its id. */
    public long add(
            long page,
            Release.State state,
            String by,
            Instant at,
            String note,
            @Nullable Instant due,
            Map<Long, Integer> parts) {
        return jdbi.withHandle(h -> {
            h.createUpdate("update strategy_release set state = 'REPLACED', closed_by = :by, closed_at = :at"
                            + " where page_id = :page and state in ('ASKED', 'PLANNED')")
                    .bind("by", by)
                    .bind("at", at)
                    .bind("page", page)
                    .execute();
            long release = h.createUpdate("insert into strategy_release"
                            + " (page_id, state, asked_by, asked_at, note, due_at)"
                            + " values (:page, :state, :by, :at, :note, :due)")
                    .bind("page", page)
                    .bind("state", state.name())
                    .bind("by", by)
                    .bind("at", at)
                    .bind("note", note)
                    .bind("due", due)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            parts.forEach((section, number) -> h.execute(
                    "insert into strategy_release_part (release_id, section_id, number) values (?, ?, ?)",
                    release,
                    section,
                    number));
            return release;
        });
    }

    /** Ends an open release of a page; false where there was none. */
    public boolean close(long page, Release.State state, String by, Instant at, @Nullable String answer) {
        return jdbi.withHandle(h -> h.createUpdate("update strategy_release set state = :state, closed_by = :by,"
                                + " closed_at = :at, answer = :answer"
                                + " where page_id = :page and state in ('ASKED', 'PLANNED')")
                        .bind("state", state.name())
                        .bind("by", by)
                        .bind("at", at)
                        .bind("answer", answer)
                        .bind("page", page)
                        .execute()
                > 0);
    }

    /** The newest release of a page, open or not. */
    public Optional<Release> newest(long page) {
        return jdbi.withHandle(h -> h.createQuery(RELEASE + " where page_id = :page order by id desc limit 1")
                .bind("page", page)
                .map((rs, ctx) -> release(h, rs))
                .findOne());
    }

    /** Releases in these states whose draft still waits, the oldest first. */
    public List<Line> inState(List<Release.State> states) {
        return jdbi.withHandle(h -> h.createQuery(
                        "select r.id, r.page_id as page, p.title, r.state, r.asked_by, r.due_at as due,"
                                + " r.answer from strategy_release r join strategy_page p on p.id = r.page_id"
                                + " where r.state in (<states>) and r.id = (select max(n.id) from strategy_release n"
                                + " where n.page_id = r.page_id)"
                                + " and exists (select 1 from strategy_release_part t join strategy_section_version v"
                                + " on v.section_id = t.section_id and v.state = 'DRAFT' where t.release_id = r.id)"
                                + " order by r.id limit 200")
                .bindList("states", states.stream().map(Release.State::name).toList())
                .mapTo(Line.class)
                .list());
    }

    /** The pages whose time has come. */
    public List<Long> due(Instant now) {
        return jdbi.withHandle(h -> h.createQuery("select page_id from strategy_release"
                        + " where state = 'PLANNED' and due_at <= :now order by due_at limit 20")
                .bind("now", now)
                .mapTo(Long.class)
                .list());
    }

    /** A planned release of a page, held until the transaction ends; empty where another node has it or it is gone. */
    public Optional<Release> take(long page, Instant now) {
        return jdbi.withHandle(h -> h.createQuery(RELEASE
                        + " where page_id = :page and state = 'PLANNED' and due_at <= :now" + " for update skip locked")
                .bind("page", page)
                .bind("now", now)
                .map((rs, ctx) -> release(h, rs))
                .findFirst());
    }

    private static Release release(Handle h, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        Map<Long, Integer> parts = new LinkedHashMap<>();
        h.createQuery("select section_id, number from strategy_release_part where release_id = :id order by section_id")
                .bind("id", id)
                .map((rs, ctx) -> Map.entry(rs.getLong(1), rs.getInt(2)))
                .forEach(part -> parts.put(part.getKey(), part.getValue()));
        return new Release(
                id,
                row.getLong("page_id"),
                Release.State.valueOf(row.getString("state")),
                row.getString("asked_by"),
                instant(row, "asked_at"),
                row.getString("note"),
                row.getObject("due_at") == null ? null : instant(row, "due_at"),
                row.getString("closed_by"),
                row.getString("answer"),
                parts);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** A release in one line. */
    public record Line(
            long id,
            long page,
            String title,
            Release.State state,
            String askedBy,
            @Nullable Instant due,
            @Nullable String answer) {}
}
