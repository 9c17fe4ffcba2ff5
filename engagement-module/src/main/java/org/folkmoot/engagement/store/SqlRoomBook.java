package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.folkmoot.engagement.model.AmendmentVote;
import org.folkmoot.engagement.model.RoomBook;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The room by SQL. */
@ApplicationScoped
public class SqlRoomBook implements RoomBook {

    private static final String CAME = """
            insert ignore into engagement_attendance (meeting_id, person_id, invitation_id, walk_in_name, walk_in_mail, mode, came,
                people, client_mark, noted_by, noted_at, source)
            values (:meeting, :person, :invitation, :name, :mail, 'IN_PERSON', true, :people, :mark, :by, :at, :source)
            """;
    // Who was noted as missing has come all the same.
    private static final String CAME_AFTER_ALL = """
            update engagement_attendance set came = true where meeting_id = :meeting and not came
                and (invitation_id = :invitation or person_id = :person)
            """;
    private static final String TABLE = """
            insert into engagement_table (meeting_id, number, topic, facilitator, seats)
            values (:meeting, :number, :topic, :facilitator, :seats)
            on duplicate key update topic = values(topic), facilitator = values(facilitator), seats = values(seats)
            """;
    private static final String VOTE = """
            insert into engagement_amendment_vote (meeting_id, amendment, presented_by, members_present, in_favour,
                against, abstained, approved, consequence, counted_by, counted_at)
            values (:meeting, :amendment, :presentedBy, :present, :inFavour, :against, :abstained, :approved,
                :consequence, :by, :at)
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlRoomBook() {
        this.jdbi = null;
    }

    @Inject
    public SqlRoomBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean came(Arrival arrival) {
        return jdbi.withHandle(handle -> insert(handle, arrival) == 1
                || handle.createUpdate(CAME_AFTER_ALL)
                                .bind("meeting", arrival.meeting())
                                .bind("invitation", arrival.invitation())
                                .bind("person", person(arrival))
                                .execute()
                        == 1);
    }

    private static @Nullable Long person(Arrival arrival) {
        return arrival.person() == null ? null : arrival.person().value();
    }

    private static int insert(Handle handle, Arrival arrival) {
        return handle.createUpdate(CAME)
                .bind("meeting", arrival.meeting())
                .bind("person", person(arrival))
                .bind("invitation", arrival.invitation())
                .bind("name", arrival.name())
                .bind("mail", arrival.mail())
                .bind("people", arrival.people())
                .bind("mark", arrival.mark())
                .bind("by", arrival.by())
                .bind("at", arrival.at())
                .bind("source", arrival.source())
                .execute();
    }

    @Override
    public int forgetWalkIns(Instant overBefore, int most) {
        return jdbi.withHandle(handle -> handle.createUpdate("update engagement_attendance set walk_in_name = null,"
                        + " walk_in_mail = null"
                        + " where walk_in_name is not null and meeting_id in"
                        + " (select m.id from engagement_meeting m where m.ends < :before) limit :most")
                .bind("before", overBefore)
                .bind("most", most)
                .execute());
    }

    @Override
    public boolean notCome(long meeting, long attendance) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "delete from engagement_attendance where id = :id and meeting_id = :meeting and came")
                        .bind("id", attendance)
                        .bind("meeting", meeting)
                        .execute()
                == 1);
    }

    @Override
    public Optional<Long> invitationWithCode(long meeting, String code) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from engagement_invitation"
                        + " where meeting_id = :meeting and door_code = :code and withdrawn_at is null")
                .bind("meeting", meeting)
                .bind("code", code)
                .mapTo(Long.class)
                .findOne());
    }

    @Override
    public void table(long meeting, int number, String topic, @Nullable String facilitator, @Nullable Integer seats) {
        jdbi.useHandle(handle -> handle.createUpdate(TABLE)
                .bind("meeting", meeting)
                .bind("number", number)
                .bind("topic", topic)
                .bind("facilitator", facilitator)
                .bind("seats", seats)
                .execute());
    }

    @Override
    public boolean removeVote(long meeting, long vote) {
        return jdbi.withHandle(handle ->
                handle.execute("delete from engagement_amendment_vote where id = ? and meeting_id = ?", vote, meeting)
                        == 1);
    }

    @Override
    public boolean removeTable(long meeting, long table) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from engagement_table where id = :table"
                                + " and meeting_id = :meeting and not exists"
                                + " (select 1 from engagement_table_note n where n.table_id = :table)")
                        .bind("table", table)
                        .bind("meeting", meeting)
                        .execute()
                == 1);
    }

    @Override
    public void note(long meeting, long table, Note note, String by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into engagement_table_note (table_id, meeting_id, body,"
                        + " photo_file, photo_words, noted_by, noted_at)"
                        + " values (:table, :meeting, :body, :photo, :words, :by, :at)")
                .bind("table", table)
                .bind("meeting", meeting)
                .bind("body", note.body())
                .bind("photo", note.photo())
                .bind("words", note.photoWords())
                .bind("by", by)
                .bind("at", at)
                .execute());
    }

    @Override
    public void vote(long meeting, AmendmentVote vote, String by, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(VOTE)
                .bind("meeting", meeting)
                .bind("amendment", vote.amendment())
                .bind("presentedBy", vote.presentedBy())
                .bind("present", vote.membersPresent())
                .bind("inFavour", vote.inFavour())
                .bind("against", vote.against())
                .bind("abstained", vote.abstained())
                .bind("approved", vote.isApproved())
                .bind("consequence", vote.consequence())
                .bind("by", by)
                .bind("at", at)
                .execute());
    }
}
