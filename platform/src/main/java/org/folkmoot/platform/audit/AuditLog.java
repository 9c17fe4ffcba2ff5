package org.folkmoot.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.folkmoot.platform.clock.TrustClock;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the audit log, the latest entry first, a page at a time by the entries' numbers. */
@ApplicationScoped
public class AuditLog {

    /** Where counting stops. */
    static final int COUNT_LIMIT = 10_000;

    private static final int EXPORT_PIECE = 1000;
    private static final String COLUMNS = "select id, at_real, at_product, actor, actor_ref, action, subject, people,"
            + " detail, changes, request_id from platform_audit";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected AuditLog() {
        this.jdbi = null;
    }

    @Inject
    public AuditLog(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The entries below this number, the latest first. */
    public List<AuditRow> before(AuditSearch search, long below, int most) {
        return read(new Where(search).and("id < :edge", "edge", below), "desc", most);
    }

    /** The entries above this number that are nearest to it, the latest first. */
    public List<AuditRow> after(AuditSearch search, long above, int most) {
        List<AuditRow> upwards = new ArrayList<>(read(new Where(search).and("id > :edge", "edge", above), "asc", most));
        Collections.reverse(upwards);
        return upwards;
    }

    /** How many entries match, up to one more than where counting stops. */
    public long count(AuditSearch search) {
        Where where = new Where(search);
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from (select id from platform_audit"
                        + where.sql() + " limit " + (COUNT_LIMIT + 1) + ") counted")
                .bindMap(where.values())
                .mapTo(Long.class)
                .one());
    }

    /** All entries that match, the latest first, without holding them all. */
    public void each(AuditSearch search, Consumer<AuditRow> entry) {
        long below = Long.MAX_VALUE;
        List<AuditRow> piece = before(search, below, EXPORT_PIECE);
        while (!piece.isEmpty()) {
            piece.forEach(entry);
            below = piece.get(piece.size() - 1).id();
            piece = before(search, below, EXPORT_PIECE);
        }
    }

    private List<AuditRow> read(Where where, String order, int most) {
        return jdbi.withHandle(
                handle -> handle.createQuery(COLUMNS + where.sql() + " order by id " + order + " limit " + most)
                        .bindMap(where.values())
                        .mapTo(AuditRow.class)
                        .list());
    }

    /** The conditions of a search. */
    private static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        private Where(AuditSearch search) {
            text("(actor_ref = :who or actor like concat(:who, '%'))", "who", search.who());
            text("action like concat(:what, '%')", "what", search.what());
            if (!search.about().isEmpty()) {
                and("subject = :about", "about", search.about());
            }
            day("at_product >= :from", "from", search.from(), 0);
            day("at_product < :to", "to", search.to(), 1);
        }

        private Where and(String condition, String name, Object value) {
            conditions.add(condition);
            values.put(name, value);
            return this;
        }

        private void text(String condition, String name, String value) {
            if (!value.isEmpty()) {
                and(condition, name, value.replace("%", "\\%").replace("_", "\\_"));
            }
        }

        private void day(String condition, String name, @Nullable LocalDate day, int later) {
            if (day != null) {
                Instant start =
                        day.plusDays(later).atStartOfDay(TrustClock.LONDON).toInstant();
                and(condition, name, start);
            }
        }

        private String sql() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }

        private Map<String, Object> values() {
            return values;
        }
    }
}
