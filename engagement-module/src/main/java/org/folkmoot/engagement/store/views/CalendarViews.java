package org.folkmoot.engagement.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.engagement.MeetingGlance;
import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.model.MeetingTime;
import org.folkmoot.engagement.model.Venue;
import org.jdbi.v3.core.Jdbi;

/** What the public calendar and the rounds read. */
@ApplicationScoped
public class CalendarViews {
    private static final String OPEN =
            "select m.id, m.slug, m.title, m.kind, m.starts, m.ends, m.zone, m.place, m.online, m.purpose, m.state, m.series,"
                    + " m.calendar_sequence, m.changed_at, (select group_concat(t.topic) from engagement_meeting_topic t where t.meeting_id = m.id) as topics"
                    + " from engagement_meeting m where m.open_to_public and m.slug is not null";
    private static final String ABOUT =
            " and exists (select 1 from engagement_meeting_topic t where t.meeting_id = m.id and t.topic in (<topics>))";

    /** Held for a network, or about it; a meeting that is open to everyone alone is ever listed. */
    private static final String OF_NETWORK = " and (m.scope_kind = 'NETWORK' and m.scope_key = :network or exists"
            + " (select 1 from engagement_meeting_topic t where t.meeting_id = m.id and t.topic = :network))";

    /** Open meetings as they stood at a time: announced by then, not called off yet, when and where they were to be then. */
    private static final String THEN =
            "select m.id, m.slug, m.title, m.kind, coalesce(b.starts, m.starts) as starts, coalesce(b.ends, m.ends) as ends,"
                    + " coalesce(b.zone, m.zone) as zone, if(b.id is null, m.place, b.place) as place,"
                    + " coalesce(b.online, m.online) as online, m.purpose, m.state, m.series, m.calendar_sequence, m.changed_at,"
                    + " (select group_concat(t.topic) from engagement_meeting_topic t where t.meeting_id = m.id) as topics"
                    + " from engagement_meeting m left join engagement_meeting_before b on b.id = (select n.id from"
                    + " engagement_meeting_before n where n.meeting_id = m.id and n.until >= :known order by n.until, n.id limit 1)"
                    + " where m.open_to_public and m.slug is not null and m.created_at < :known and :known >"
                    + " coalesce((select min(s.happened_at) from engagement_meeting_step s where s.meeting_id = m.id"
                    + " and s.to_state = 'APPROVED'), m.created_at)"
                    + " and (m.state <> 'CANCELLED' or exists (select 1 from engagement_meeting_step s"
                    + " where s.meeting_id = m.id and s.to_state = 'CANCELLED' and s.happened_at >= :known))";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CalendarViews() {
        this.jdbi = null;
    }

    @Inject
    public CalendarViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Open meetings that have not ended, soonest first; cancelled ones are left out. */
    public List<MeetingGlance> comingUp(Instant now, List<String> topics, int most) {
        if (topics.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(
                handle -> handle.createQuery(OPEN + " and m.state in ('APPROVED', 'INVITING') and m.ends > :now" + ABOUT
                                + " order by m.starts, m.id limit :most")
                        .bindList("topics", topics)
                        .bind("now", now)
                        .bind("most", most)
                        .map((row, context) -> line(row).glance())
                        .list());
    }

    /** The next open meetings of all topics. */
    public List<MeetingGlance> comingUp(Instant now, int most) {
        return coming(now, most).stream()
                .filter(line -> line.state() != MeetingState.CANCELLED)
                .map(MeetingLine::glance)
                .toList();
    }

    /** Open meetings that had not ended at a time, as they were announced before another. */
    public List<MeetingGlance> comingUpThen(Instant then, Instant knownBefore, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(THEN + " and coalesce(b.ends, m.ends) > :then"
                        + " order by coalesce(b.starts, m.starts), m.id limit :most")
                .bind("then", then)
                .bind("known", knownBefore)
                .bind("most", most)
                .map((row, context) -> line(row).glance())
                .list());
    }

    /** Open meetings of a network that have not ended, soonest first. */
    public List<MeetingGlance> ofNetwork(String network, Instant now, int most) {
        return jdbi.withHandle(
                handle -> handle.createQuery(OPEN + " and m.state in ('APPROVED', 'INVITING') and m.ends > :now"
                                + OF_NETWORK + " order by m.starts, m.id limit :most")
                        .bind("network", network)
                        .bind("now", now)
                        .bind("most", most)
                        .map((row, context) -> line(row).glance())
                        .list());
    }

    /** Open meetings of a network that had not ended at a time, as they were announced before another. */
    public List<MeetingGlance> ofNetworkThen(String network, Instant then, Instant knownBefore, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(THEN + OF_NETWORK + " and coalesce(b.ends, m.ends) > :then"
                        + " order by coalesce(b.starts, m.starts), m.id limit :most")
                .bind("network", network)
                .bind("then", then)
                .bind("known", knownBefore)
                .bind("most", most)
                .map((row, context) -> line(row).glance())
                .list());
    }

    /** One open meeting as it was announced before a time; empty where it was not yet, and where it had been called off. */
    public Optional<MeetingGlance> bySlugThen(String slug, Instant knownBefore) {
        return jdbi.withHandle(handle -> handle.createQuery(THEN + " and m.slug = :slug")
                .bind("known", knownBefore)
                .bind("slug", slug)
                .map((row, context) -> line(row).glance())
                .findOne());
    }

    /** Open meetings that have not ended, soonest first, cancelled ones included so that people learn of it. */
    public List<MeetingLine> coming(Instant now, int most) {
        return lines(" and m.ends > :now order by m.starts, m.id limit :most", now, most);
    }

    /** Open meetings that were held, newest first. */
    public List<MeetingLine> past(Instant now, int most) {
        return lines(
                " and m.ends <= :now and m.state <> 'CANCELLED' order by m.starts desc, m.id desc limit :most",
                now,
                most);
    }

    /** The sittings of one occasion. */
    public List<MeetingLine> series(String series) {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN + " and m.series = :series order by m.starts, m.id")
                .bind("series", series)
                .map((row, context) -> line(row))
                .list());
    }

    /** The occasions that have several sittings. */
    public List<String> seriesNames() {
        return jdbi.withHandle(handle -> handle.createQuery("select distinct m.series from engagement_meeting m"
                        + " where m.open_to_public and m.slug is not null and m.series is not null order by m.series")
                .mapTo(String.class)
                .list());
    }

    /** One open meeting, cancelled or held as it may be. */
    public Optional<MeetingLine> bySlug(String slug) {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN + " and m.slug = :slug")
                .bind("slug", slug)
                .map((row, context) -> line(row))
                .findOne());
    }

    /** The same by its id. */
    public Optional<MeetingLine> byId(long id) {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN + " and m.id = :id")
                .bind("id", id)
                .map((row, context) -> line(row))
                .findOne());
    }

    private List<MeetingLine> lines(String rest, Instant now, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN + rest)
                .bind("now", now)
                .bind("most", most)
                .map((row, context) -> line(row))
                .list());
    }

    /** True while there is no meeting at all, open or not. */
    public boolean isEmpty() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from engagement_meeting")
                        .mapTo(Long.class)
                        .one())
                == 0;
    }

    /** Ids of fixed meetings that begin between two instants. */
    public List<Long> beginningWithin(Instant from, Instant to) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id from engagement_meeting where state in ('APPROVED', 'INVITING') and starts > :from and starts <= :to order by starts, id")
                .bind("from", from)
                .bind("to", to)
                .mapTo(Long.class)
                .list());
    }

    /** Ids of meetings, held ones too, that take place between two instants. */
    public List<Long> near(Instant from, Instant to) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from engagement_meeting where state in"
                        + " ('APPROVED', 'INVITING', 'HELD') and ends > :from and starts <= :to order by starts, id")
                .bind("from", from)
                .bind("to", to)
                .mapTo(Long.class)
                .list());
    }

    private static MeetingLine line(ResultSet row) throws SQLException {
        String topics = row.getString("topics");
        return new MeetingLine(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("title"),
                MeetingKind.valueOf(row.getString("kind")),
                MeetingTime.stored(instant(row, "starts"), instant(row, "ends"), row.getString("zone")),
                new Venue(row.getString("place"), row.getBoolean("online"), null),
                row.getString("purpose"),
                MeetingState.valueOf(row.getString("state")),
                row.getInt("calendar_sequence"),
                instant(row, "changed_at"),
                topics == null ? List.of() : List.of(topics.split(",")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
