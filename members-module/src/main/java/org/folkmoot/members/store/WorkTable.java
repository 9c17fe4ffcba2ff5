package org.folkmoot.members.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/**
 * A table of pieces of work that the office begins and a job does: imports, files, changes to many people. Each row is in
 * a state and knows its job; whoever changes its state locks it first.
 */
final class WorkTable<T> {

    private final Jdbi jdbi;
    private final String table;
    private final RowMapper<T> mapper;

    WorkTable(Jdbi jdbi, String table, RowMapper<T> mapper) {
        this.jdbi = jdbi;
        this.table = table;
        this.mapper = mapper;
    }

    Optional<T> find(long id) {
        return one(id, "");
    }

    Optional<T> lock(long id) {
        return one(id, " for update");
    }

    private Optional<T> one(long id, String locking) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from " + table + " where id = :id" + locking)
                .bind("id", id)
                .map(mapper)
                .findOne());
    }

    List<T> newest(int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from " + table + " order by id desc limit :most")
                .bind("most", most)
                .map(mapper)
                .list());
    }

    /** Goes to another state; with a time it is over for good. */
    void become(long id, Enum<?> state, @Nullable Instant ended) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update " + table + " set state = :state, ended_at = coalesce(:ended, ended_at) where id = :id")
                .bind("state", state.name())
                .bind("ended", ended == null ? null : Utc.written(ended))
                .bind("id", id)
                .execute());
    }

    void discarded(long id, @Nullable Instant at) {
        set(id, "discarded_at", at == null ? null : Utc.written(at));
    }

    List<T> discardedUntil(Instant last) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from " + table + " where discarded_at <= :last order by id")
                        .bind("last", Utc.written(last))
                        .map(mapper)
                        .list());
    }

    /** Those that wait, and those that were discarded and can be put back. */
    List<T> kept() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from " + table
                        + " where state in ('UPLOADED', 'CHECKING', 'CHECKED') or discarded_at is not null order by id")
                .map(mapper)
                .list());
    }

    /** Writes one column of a row. */
    void set(long id, String column, @Nullable Object value) {
        jdbi.useHandle(handle -> handle.createUpdate("update " + table + " set " + column + " = :value where id = :id")
                .bind("value", value)
                .bind("id", id)
                .execute());
    }
}
