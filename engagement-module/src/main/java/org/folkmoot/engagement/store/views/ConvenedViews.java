package org.folkmoot.engagement.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.folkmoot.contracts.members.ClassKey;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.platform.access.Scope;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Meetings as lists of conveners and of the office show them. */
@ApplicationScoped
public class ConvenedViews {
    private static final String COLUMNS =
            "select m.id, m.title, m.starts, m.zone, m.state, m.scope_kind, m.scope_key, m.changed_at from engagement_meeting m where ";
    private static final String OF_CLASS =
            " from engagement_recipient r where r.active and r.constituency = :constituency and r.class_code = :class";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ConvenedViews() {
        this.jdbi = null;
    }

    @Inject
    public ConvenedViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Meetings of one scope, the next first, then the past ones. */
    public List<ConvenedLine> ofScope(Scope scope) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS
                        + "m.scope_kind = :kind and m.scope_key = :key order by m.starts desc, m.id desc limit 200")
                .bind("kind", scope.kind().name())
                .bind("key", scope.key())
                .map((row, context) -> line(row))
                .list());
    }

    /** Meetings in these states, the latest day first; those after the meeting {@code before} in that order. */
    public List<ConvenedLine> inStates(Collection<MeetingState> states, long before, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        COLUMNS + "m.state in (<states>) and (:before = " + Long.MAX_VALUE + " or (m.starts, m.id) <"
                                + " (select b.starts, b.id from engagement_meeting b where b.id = :before))"
                                + " order by m.starts desc, m.id desc limit :most")
                .bindList("states", states.stream().map(Enum::name).toList())
                .bind("before", before)
                .bind("most", most)
                .map((row, context) -> line(row))
                .list());
    }

    /** Meetings that wait for approval, longest first. */
    public List<ConvenedLine> waiting() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        COLUMNS + "m.state = 'WAITING_FOR_APPROVAL' order by m.changed_at, m.id limit 500")
                .map((row, context) -> line(row))
                .list());
    }

    /** How many meetings and requests wait for the office. */
    public long countWaiting() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select (select count(*) from engagement_meeting where state ="
                                + " 'WAITING_FOR_APPROVAL') + (select count(*) from engagement_change_request where state = 'WAITING')")
                .mapTo(Long.class)
                .one());
    }

    /** People of a network, in all and month by month since a day. */
    public JoinedNumbers network(String slug, LocalDate since) {
        return jdbi.withHandle(handle -> new JoinedNumbers(
                handle.createQuery(
                                "select count(*) from engagement_subscription s join engagement_recipient r"
                                        + " on r.person_id = s.person_id where s.topic = :slug and s.stopped_at is null and r.active")
                        .bind("slug", slug)
                        .mapTo(Long.class)
                        .one(),
                joined(handle, slug, since)));
    }

    /** Members of a class, in all and month by month since a day. */
    public JoinedNumbers memberClass(ClassKey key, LocalDate since) {
        return jdbi.withHandle(handle -> new JoinedNumbers(
                handle.createQuery("select count(*)" + OF_CLASS)
                        .bind("constituency", key.constituency())
                        .bind("class", key.classCode())
                        .mapTo(Long.class)
                        .one(),
                months(handle.createQuery("select year(r.joined_on) as y, month(r.joined_on) as m, count(*) as people"
                                + OF_CLASS
                                + " and r.joined_on >= :since group by year(r.joined_on), month(r.joined_on)")
                        .bind("constituency", key.constituency())
                        .bind("class", key.classCode())
                        .bind("since", since))));
    }

    private static Map<YearMonth, Long> joined(Handle handle, String slug, LocalDate since) {
        return months(handle.createQuery(
                        "select year(since) as y, month(since) as m, count(*) as people from engagement_subscription"
                                + " where topic = :slug and since >= :since group by year(since), month(since)")
                .bind("slug", slug)
                .bind("since", since));
    }

    private static Map<YearMonth, Long> months(Query query) {
        Map<YearMonth, Long> months = new TreeMap<>();
        query.map((row, context) -> Map.entry(YearMonth.of(row.getInt("y"), row.getInt("m")), row.getLong("people")))
                .forEach(entry -> months.put(entry.getKey(), entry.getValue()));
        return months;
    }

    private static ConvenedLine line(ResultSet row) throws SQLException {
        return new ConvenedLine(
                row.getLong("id"),
                row.getString("title"),
                row.getObject("starts", LocalDateTime.class)
                        .toInstant(ZoneOffset.UTC)
                        .atZone(ZoneId.of(row.getString("zone"))),
                MeetingState.valueOf(row.getString("state")),
                new Scope(Scope.Kind.valueOf(row.getString("scope_kind")), row.getString("scope_key")));
    }

    /** One meeting in a list. */
    public record ConvenedLine(long id, String title, ZonedDateTime starts, MeetingState state, Scope scope) {}

    /** A network or a class by number: all, and who joined in each month. */
    public record JoinedNumbers(long people, Map<YearMonth, Long> joined) {}
}
