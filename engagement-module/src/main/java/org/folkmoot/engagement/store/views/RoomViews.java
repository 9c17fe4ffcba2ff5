package org.folkmoot.engagement.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Who is expected and who has come, the tables with their notes, and the votes. */
@ApplicationScoped
public class RoomViews {
    private static final String GUEST = """
            select i.id as invitation, i.person_id as person,
                coalesce(r.full_name, r.name, i.guest_name, 'Name withheld') as name,
                i.door_code as code, 1 + i.guests + i.carers + i.interpreters as people,
                i.answer = 'COMING' and i.waiting_since is null as expected, i.needs as access, i.dietary,
                case when a.came then a.id end as attendance
            from engagement_invitation i left join engagement_recipient r on r.person_id = i.person_id
            left join engagement_attendance a on a.meeting_id = i.meeting_id
                and (a.invitation_id = i.id or a.person_id = i.person_id)
            where i.meeting_id = :meeting and i.withdrawn_at is null
            """;
    private static final String EXPECTED =
            GUEST + " and i.answer = 'COMING' and i.waiting_since is null and (i.mode is null or i.mode <> 'ONLINE')"
                    + " order by name, i.id limit :most";
    private static final String NAMED = GUEST + " and (%s or i.door_code = :code)" + " order by name, i.id limit :most";
    private static final String ONE = GUEST + " and i.id = :invitation";
    private static final String WALKED_IN = """
            select a.id as attendance, coalesce(r.full_name, r.name, a.walk_in_name, 'Name withheld') as name,
                a.person_id is not null as on_record from engagement_attendance a
            left join engagement_recipient r on r.person_id = a.person_id
            where a.meeting_id = :meeting and a.came and a.invitation_id is null order by a.id limit :most
            """;
    private static final String COUNT = """
            select coalesce(sum(a.people), 0) as people, count(*) as checked_in,
                coalesce(sum(r.active and r.constituency is not null), 0) as members
            from engagement_attendance a left join engagement_recipient r on r.person_id = a.person_id
            where a.meeting_id = :meeting and a.came and a.mode = 'IN_PERSON'
            """;
    private static final String SAME_NAME = """
            select person_id as person, coalesce(full_name, name) as name, constituency from engagement_recipient
            where active and full_name = :name
            union select person_id, coalesce(full_name, name), constituency from engagement_recipient
            where active and name = :name order by person limit :most
            """;
    private static final String TABLES = """
            select t.id, t.number, t.topic, t.facilitator, t.seats,
                (select count(*) from engagement_table_note n where n.table_id = t.id) as notes
            from engagement_table t where t.meeting_id = :meeting order by t.number
            """;
    private static final String NOTES = """
            select n.id, n.body, n.photo_file, n.photo_words, n.noted_by, n.noted_at from engagement_table_note n
            where n.meeting_id = :meeting and n.table_id = :table order by n.id
            """;
    private static final String VOTES = """
            select id, amendment, presented_by, members_present, in_favour, against, abstained, approved, consequence,
                counted_at from engagement_amendment_vote where meeting_id = :meeting order by id
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RoomViews() {
        this.jdbi = null;
    }

    @Inject
    public RoomViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Who has a place in the room, by name. */
    public List<Guest> expected(long meeting, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(EXPECTED)
                .bind("meeting", meeting)
                .bind("most", most)
                .mapTo(Guest.class)
                .list());
    }

    /** Invited people by part of their name, or by their code, whatever they answered. */
    public List<Guest> named(long meeting, String text, int most) {
        NameWords words = NameWords.of(text);
        return jdbi.withHandle(handle -> words.bind(handle.createQuery(NAMED.formatted(words.condition())))
                .bind("meeting", meeting)
                .bind("code", text.replace(" ", "").toUpperCase(Locale.ROOT))
                .bind("most", most)
                .mapTo(Guest.class)
                .list());
    }

    /** One invited person. */
    public Optional<Guest> guest(long meeting, long invitation) {
        return jdbi.withHandle(handle -> handle.createQuery(ONE)
                .bind("meeting", meeting)
                .bind("invitation", invitation)
                .mapTo(Guest.class)
                .findFirst());
    }

    /** Who came without an invitation. */
    public List<WalkedIn> walkedIn(long meeting, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(WALKED_IN)
                .bind("meeting", meeting)
                .bind("most", most)
                .mapTo(WalkedIn.class)
                .list());
    }

    /** Who is in the room, by number. */
    public InTheRoom count(long meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(COUNT)
                .bind("meeting", meeting)
                .mapTo(InTheRoom.class)
                .one());
    }

    /** People on record with this name, as they say it or as letters call them. */
    public List<OnRecord> onRecord(String name, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(SAME_NAME)
                .bind("name", name.strip().replaceAll("\\s+", " "))
                .bind("most", most)
                .mapTo(OnRecord.class)
                .list());
    }

    /** The tables of a meeting. */
    public List<TableLine> tables(long meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(TABLES)
                .bind("meeting", meeting)
                .mapTo(TableLine.class)
                .list());
    }

    /** What was noted at a table. */
    public List<NoteLine> notes(long meeting, long table) {
        return jdbi.withHandle(handle -> handle.createQuery(NOTES)
                .bind("meeting", meeting)
                .bind("table", table)
                .mapTo(NoteLine.class)
                .list());
    }

    /** What members voted. */
    public List<VoteLine> votes(long meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(VOTES)
                .bind("meeting", meeting)
                .mapTo(VoteLine.class)
                .list());
    }

    /** One invited person, as the door sees them. */
    public record Guest(
            long invitation,
            @Nullable Long person,
            String name,
            @Nullable String code,
            int people,
            boolean expected,
            @Nullable String access,
            @Nullable String dietary,
            @Nullable Long attendance) {

        /** True once they have come. */
        public boolean isHere() {
            return attendance != null;
        }
    }

    /** One who came without an invitation. */
    public record WalkedIn(long attendance, String name, boolean onRecord) {}

    /** Who is in the room: people, of them checked in by name, and of these members. */
    public record InTheRoom(long people, long checkedIn, long members) {}

    /** One person on record. */
    public record OnRecord(
            long person, String name, @Nullable String constituency) {}

    /** One table. */
    public record TableLine(
            long id,
            int number,
            String topic,
            @Nullable String facilitator,
            @Nullable Integer seats,
            long notes) {}

    /** One note. */
    public record NoteLine(
            long id,
            @Nullable String body,
            @Nullable Long photoFile,
            @Nullable String photoWords,
            String notedBy,
            Instant notedAt) {}

    /** One vote. */
    public record VoteLine(
            long id,
            String amendment,
            String presentedBy,
            int membersPresent,
            int inFavour,
            int against,
            int abstained,
            boolean approved,
            String consequence,
            Instant countedAt) {}
}
