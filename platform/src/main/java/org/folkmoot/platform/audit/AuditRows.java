package org.folkmoot.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.platform.database.PlainSql;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** Adds rows to {@code platform_audit}; only the erasure of a person blanks words of any, and nothing removes one. */
@ApplicationScoped
class AuditRows {

    private static final String INSERT =
            "insert into platform_audit (at_real, at_product, actor, actor_ref, action, subject, person_id, people,"
                    + " detail, changes, request_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int ACTOR = 220;
    private static final int ACTION = 80;
    private static final int SUBJECT = 160;
    private static final int DETAIL = 2000;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected AuditRows() {
        this.jdbi = null;
    }

    @Inject
    AuditRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Adds entries in the running transaction, or each by itself where there is none. */
    void add(List<AuditEntry> entries) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(INSERT);
            entries.forEach(entry -> bind(batch, entry).add());
            batch.execute();
        });
    }

    /** Adds one entry, by a statement that the connection keeps prepared; that of a batch is prepared anew each time. */
    void add(AuditEntry entry) {
        jdbi.useHandle(handle -> PlainSql.change(
                handle,
                INSERT,
                entry.atReal(),
                entry.atProduct(),
                cut(entry.actor(), ACTOR),
                entry.actorRef(),
                cut(entry.action(), ACTION),
                cut(entry.subject(), SUBJECT),
                entry.person(),
                entry.people(),
                cut(entry.detail(), DETAIL),
                entry.changes(),
                entry.requestId()));
    }

    private static <S extends SqlStatement<S>> S bind(S statement, AuditEntry entry) {
        return statement
                .bind(0, entry.atReal())
                .bind(1, entry.atProduct())
                .bind(2, cut(entry.actor(), ACTOR))
                .bind(3, entry.actorRef())
                .bind(4, cut(entry.action(), ACTION))
                .bind(5, cut(entry.subject(), SUBJECT))
                .bind(6, entry.person())
                .bind(7, entry.people())
                .bind(8, cut(entry.detail(), DETAIL))
                .bind(9, entry.changes())
                .bind(10, entry.requestId());
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
