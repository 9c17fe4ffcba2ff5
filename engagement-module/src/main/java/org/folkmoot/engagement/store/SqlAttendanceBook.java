package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.AttendanceBook;
import org.folkmoot.engagement.model.NeededFormat;
import org.folkmoot.engagement.model.Topic;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Attendance by SQL. */
@ApplicationScoped
public class SqlAttendanceBook implements AttendanceBook {
    private static final String EXPECTED = """
            select i.id as invitation, coalesce(a.id, 0) as attendance, i.person_id as person,
                coalesce(r.full_name, r.name, i.guest_name, 'Name withheld') as name, i.mode, a.came
            from engagement_invitation i
            left join engagement_recipient r on r.person_id = i.person_id
            left join engagement_attendance a on a.meeting_id = i.meeting_id and a.invitation_id = i.id
            where i.meeting_id = :meeting and i.withdrawn_at is null and i.answer = 'COMING' and i.waiting_since is null
            union all
            select 0, a.id, a.person_id, coalesce(r.full_name, r.name, a.walk_in_name, 'Name withheld'), a.mode, a.came
            from engagement_attendance a left join engagement_recipient r on r.person_id = a.person_id
            where a.meeting_id = :meeting and a.invitation_id is null
            order by name, invitation limit 5000
            """;
    private static final String NOTE = """
            insert into engagement_attendance
                (meeting_id, person_id, invitation_id, mode, came, noted_by, noted_at, source)
            select i.meeting_id, i.person_id, i.id, coalesce(i.mode, 'IN_PERSON'), i.id in (<came>), :by, :now, 'LIST'
            from engagement_invitation i
            where i.meeting_id = :meeting and i.withdrawn_at is null and i.answer = 'COMING' and i.waiting_since is null
            on duplicate key update came = values(came), noted_by = values(noted_by), noted_at = values(noted_at)
            """;
    private static final String WALK_IN = """
            insert into engagement_attendance
                (meeting_id, person_id, walk_in_name, walk_in_mail, mode, came, noted_by, noted_at, source)
            values (:meeting, :person, :name, :mail, :mode, true, :by, :now, 'WALK_IN')
            on duplicate key update came = true, noted_by = values(noted_by), noted_at = values(noted_at)
            """;
    private static final String TO_TELL = """
            select a.id, coalesce(a.invitation_id, 0) as invitation, coalesce(i.link_version, 0) as link_version,
                a.person_id as person, coalesce(r.name, i.guest_name, a.walk_in_name, '') as name,
                coalesce(r.mail, i.guest_mail, a.walk_in_mail) as mail,
                r.postal_address,
                r.postal_address is not null and (r.mail is null or r.channel = 'POST') as by_letter,
                coalesce(s.id, 0) as subscription,
                r.format, r.language,
                coalesce(r.objects, false) or coalesce(s.stopped_at is not null, false)
                    or coalesce(g.stopped_at is not null, false) as stopped
            from engagement_attendance a
            left join engagement_invitation i on i.id = a.invitation_id
            left join engagement_recipient r on r.person_id = a.person_id and r.active
            left join engagement_subscription s on s.person_id = a.person_id and s.topic = :topic
            left join engagement_subscription g on g.person_id = a.person_id and g.topic = :general
            where a.meeting_id = :meeting and a.came and a.id > :after
            order by a.id limit :most
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlAttendanceBook() {
        this.jdbi = null;
    }

    @Inject
    public SqlAttendanceBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Expected> expected(long meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(EXPECTED)
                .bind("meeting", meeting)
                .mapTo(Expected.class)
                .list());
    }

    @Override
    public void note(long meeting, Set<Long> came, String by, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(NOTE)
                .bind("meeting", meeting)
                .bindList("came", came.isEmpty() ? List.of(0L) : List.copyOf(came))
                .bind("by", by)
                .bind("now", now)
                .execute());
    }

    @Override
    public void walkIn(long meeting, Came came, String by, Instant now) {
        // Of somebody on record the name and the address are known.
        boolean known = came.person() != null;
        jdbi.useHandle(handle -> handle.createUpdate(WALK_IN)
                .bind("meeting", meeting)
                .bind("person", came.person())
                .bind("name", known ? null : came.name())
                .bind("mail", known ? null : came.mail())
                .bind("mode", came.mode().name())
                .bind("by", by)
                .bind("now", now)
                .execute());
    }

    @Override
    public Optional<Long> meetingOf(long attendance) {
        return jdbi.withHandle(handle -> handle.select(
                        "select meeting_id from engagement_attendance where id = ? and came", attendance)
                .mapTo(Long.class)
                .findOne());
    }

    @Override
    public Turnout turnout(long meeting) {
        return jdbi.withHandle(handle -> new Turnout(count(handle, meeting, true), count(handle, meeting, false)));
    }

    private static int count(Handle handle, long meeting, boolean came) {
        return handle.createQuery(
                        "select count(*) from engagement_attendance where meeting_id = :meeting and came = :came")
                .bind("meeting", meeting)
                .bind("came", came)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public List<Attendee> toTell(long meeting, String stoppableTopic, long after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(TO_TELL)
                .bind("meeting", meeting)
                .bind("topic", stoppableTopic)
                .bind("general", Topic.MEETINGS)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> attendee(row))
                .list());
    }

    private static Attendee attendee(ResultSet row) throws SQLException {
        long person = row.getLong("person");
        String format = row.getString("format");
        return new Attendee(
                row.getLong("id"),
                row.getLong("invitation"),
                row.getInt("link_version"),
                person == 0 ? null : new PersonId(person),
                row.getString("name"),
                row.getString("mail"),
                row.getString("postal_address"),
                row.getBoolean("by_letter"),
                row.getLong("subscription"),
                row.getBoolean("stopped"),
                format == null || NeededFormat.USUAL.equals(format)
                        ? null
                        : new NeededFormat(format, row.getString("language"), 1).key());
    }
}
