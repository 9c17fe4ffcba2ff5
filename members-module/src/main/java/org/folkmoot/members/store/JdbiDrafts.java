package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.Drafts;
import org.folkmoot.platform.database.PlainSql;
import org.jdbi.v3.core.Jdbi;

/** Drafts in the database, their answers as JSON. */
@ApplicationScoped
public class JdbiDrafts implements Drafts {

    private static final int PER_RUN = 1000;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiDrafts() {
        this.jdbi = null;
    }

    @Inject
    public JdbiDrafts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Draft begin(byte[] tokenHash, Answers answers, Instant now, Instant expires) {
        long id = jdbi.withHandle(
                handle -> handle.createUpdate("insert into members_draft (token_hash, answers, saved_at, expires_at)"
                                + " values (:hash, :answers, :now, :expires)")
                        .bind("hash", tokenHash)
                        .bind("answers", Json.write(answers.asMap()))
                        .bind("now", Utc.written(now))
                        .bind("expires", Utc.written(expires))
                        .executeAndReturnGeneratedKeys()
                        .mapTo(Long.class)
                        .one());
        return new Draft(id, answers, null);
    }

    @Override
    public Optional<Draft> find(byte[] tokenHash, Instant now) {
        return read(tokenHash, now, "");
    }

    @Override
    public Optional<Draft> lock(byte[] tokenHash, Instant now) {
        return read(tokenHash, now, " for update");
    }

    private Optional<Draft> read(byte[] tokenHash, Instant now, String lock) {
        return jdbi.withHandle(handle -> PlainSql.first(
                handle,
                "select id, answers, application_id from members_draft where token_hash = ? and expires_at > ?" + lock,
                JdbiDrafts::draft,
                tokenHash,
                now));
    }

    private static Draft draft(ResultSet row) throws SQLException {
        long application = row.getLong(3);
        Long sent = row.wasNull() ? null : application;
        return new Draft(row.getLong(1), Answers.of(Json.readAnswers(row.getString(2))), sent);
    }

    @Override
    public void save(long id, Answers answers, Instant now, Instant expires) {
        jdbi.useHandle(handle -> handle.createUpdate("update members_draft set answers = :answers, saved_at = :now,"
                        + " expires_at = :expires where id = :id and application_id is null")
                .bind("answers", Json.write(answers.asMap()))
                .bind("now", Utc.written(now))
                .bind("expires", Utc.written(expires))
                .bind("id", id)
                .execute());
    }

    @Override
    public void sent(long id, Answers kept, long application) {
        jdbi.useHandle(handle -> PlainSql.change(
                handle,
                "update members_draft set answers = ?, application_id = ? where id = ?",
                Json.write(kept.asMap()),
                application,
                id));
    }

    @Override
    public int removeExpired(Instant now) {
        return jdbi.withHandle(
                handle -> handle.createUpdate("delete from members_draft where expires_at <= :now limit " + PER_RUN)
                        .bind("now", Utc.written(now))
                        .execute());
    }
}
