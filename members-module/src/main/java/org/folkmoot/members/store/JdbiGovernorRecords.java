package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.members.model.GovernorRecords;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Governors' interests, declarations, training and attendance in the database. */
@ApplicationScoped
public class JdbiGovernorRecords implements GovernorRecords {

    private static final String TAKEN_BACK = "taken_back";

    private static final RowMapper<Interest> INTEREST = (row, context) -> new Interest(
            row.getLong("id"),
            row.getLong("term_id"),
            row.getObject("declared_on", LocalDate.class),
            row.getString("words"),
            row.getObject("ended_on", LocalDate.class));

    private static final RowMapper<Declaration> DECLARATION = (row, context) -> new Declaration(
            row.getLong("id"),
            row.getLong("term_id"),
            row.getObject("declared_on", LocalDate.class),
            row.getBoolean("fit"),
            row.getString("note"),
            row.getBoolean(TAKEN_BACK));

    private static final RowMapper<Training> TRAINING = (row, context) -> new Training(
            row.getLong("id"),
            row.getLong("term_id"),
            row.getObject("held_on", LocalDate.class),
            row.getString("title"),
            row.getBoolean(TAKEN_BACK));

    private static final RowMapper<CouncilMeeting> MEETING = (row, context) -> new CouncilMeeting(
            row.getLong("id"),
            row.getObject("held_on", LocalDate.class),
            row.getString("title"),
            row.getBoolean(TAKEN_BACK));

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiGovernorRecords() {
        this.jdbi = null;
    }

    @Inject
    public JdbiGovernorRecords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Interest> standing() {
        return jdbi.withHandle(handle -> handle.createQuery("select i.* from members_interest i join members_term t"
                        + " on t.id = i.term_id where t.ended_on is null and i.ended_on is null"
                        + " order by i.declared_on, i.id")
                .map(INTEREST)
                .list());
    }

    @Override
    public List<Interest> interestsOf(long term) {
        return of("members_interest", "declared_on", term, INTEREST);
    }

    @Override
    public void declare(long term, LocalDate on, @Nullable String words) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("update members_interest set ended_on = :on where term_id = :term and ended_on is null"
                            + (words == null ? "" : " and words is null"))
                    .bind("on", on)
                    .bind("term", term)
                    .execute();
            handle.createUpdate(
                            "insert into members_interest (term_id, declared_on, words) values (:term, :on, :words)")
                    .bind("term", term)
                    .bind("on", on)
                    .bind("words", words)
                    .execute();
        });
    }

    @Override
    public boolean endInterest(long term, long interest, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createUpdate("update members_interest set ended_on = :on"
                                + " where id = :id and term_id = :term and ended_on is null")
                        .bind("on", on)
                        .bind("id", interest)
                        .bind("term", term)
                        .execute())
                == 1;
    }

    @Override
    public boolean restoreInterest(long term, long interest, LocalDate on) {
        return jdbi.withHandle(handle -> {
            boolean restored = handle.createUpdate("update members_interest set ended_on = null where id = :id"
                                    + " and term_id = :term and ended_on is not null and words is not null")
                            .bind("id", interest)
                            .bind("term", term)
                            .execute()
                    == 1;
            if (restored) {
                handle.createUpdate("update members_interest set ended_on = :on where term_id = :term"
                                + " and ended_on is null and words is null")
                        .bind("on", on)
                        .bind("term", term)
                        .execute();
            }
            return restored;
        });
    }

    @Override
    public List<Declaration> declarationsOf(long term) {
        return of("members_governor_declaration", "declared_on", term, DECLARATION);
    }

    @Override
    public Map<Long, Declaration> newestDeclarations() {
        return jdbi
                .withHandle(handle -> handle.createQuery("select d.* from members_governor_declaration d"
                                + " join members_term t on t.id = d.term_id where t.ended_on is null and not d.taken_back"
                                + " order by d.id")
                        .map(DECLARATION)
                        .list())
                .stream()
                .collect(Collectors.toMap(
                        Declaration::term,
                        each -> each,
                        (one, other) -> one.on().isAfter(other.on()) ? one : other));
    }

    @Override
    public void declared(long term, LocalDate on, boolean fit, String note) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into members_governor_declaration (term_id, declared_on,"
                        + " fit, note) values (:term, :on, :fit, :note)")
                .bind("term", term)
                .bind("on", on)
                .bind("fit", fit)
                .bind("note", note)
                .execute());
    }

    @Override
    public List<Training> trainingOf(long term) {
        return of("members_governor_training", "held_on", term, TRAINING);
    }

    @Override
    public void trained(long term, LocalDate on, String title) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into members_governor_training (term_id, held_on, title) values (:term, :on, :title)")
                .bind("term", term)
                .bind("on", on)
                .bind("title", title)
                .execute());
    }

    @Override
    public boolean takeBackDeclaration(long term, long declaration, boolean takenBack) {
        return takeBack("members_governor_declaration", " and term_id = " + term, declaration, takenBack);
    }

    @Override
    public boolean takeBackTraining(long term, long training, boolean takenBack) {
        return takeBack("members_governor_training", " and term_id = " + term, training, takenBack);
    }

    @Override
    public boolean takeBackMeeting(long meeting, boolean takenBack) {
        return takeBack("members_council_meeting", "", meeting, takenBack);
    }

    private boolean takeBack(String table, String of, long id, boolean takenBack) {
        return jdbi.withHandle(handle -> handle.createUpdate("update " + table
                                + " set taken_back = :back where id = :id and taken_back <> :back" + of)
                        .bind("back", takenBack)
                        .bind("id", id)
                        .execute())
                == 1;
    }

    private <T> List<T> of(String table, String day, long term, RowMapper<T> mapper) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from " + table + " where term_id = :term order by " + day + " desc, id desc")
                .bind("term", term)
                .map(mapper)
                .list());
    }

    @Override
    public List<CouncilMeeting> meetings(int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from members_council_meeting order by held_on desc, id desc limit :most")
                .bind("most", most)
                .map(MEETING)
                .list());
    }

    @Override
    public Optional<CouncilMeeting> meeting(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from members_council_meeting where id = :id")
                .bind("id", id)
                .map(MEETING)
                .findOne());
    }

    @Override
    public long meet(LocalDate on, String title) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "insert into members_council_meeting (held_on, title) values (:on, :title)")
                .bind("on", on)
                .bind("title", title)
                .executeAndReturnGeneratedKeys()
                .mapTo(Long.class)
                .one());
    }

    @Override
    public Map<Long, Mark> marks(long meeting) {
        return jdbi.withHandle(handle -> {
            Map<Long, Mark> marks = new HashMap<>();
            handle.createQuery("select term_id, mark from members_council_attendance where meeting_id = :meeting")
                    .bind("meeting", meeting)
                    .map((row, context) -> marks.put(row.getLong("term_id"), Mark.valueOf(row.getString("mark"))))
                    .list();
            return marks;
        });
    }

    @Override
    public void mark(long meeting, Map<Long, Mark> marks) {
        jdbi.useHandle(handle -> {
            handle.execute("delete from members_council_attendance where meeting_id = ?", meeting);
            if (marks.isEmpty()) {
                return;
            }
            PreparedBatch batch = handle.prepareBatch(
                    "insert into members_council_attendance (meeting_id, term_id, mark) values (:meeting, :term, :mark)");
            marks.forEach((term, mark) -> batch.bind("meeting", meeting)
                    .bind("term", term)
                    .bind("mark", mark.name())
                    .add());
            batch.execute();
        });
    }

    @Override
    public Map<Long, Attendance> attendance() {
        return jdbi
                .withHandle(handle -> handle.createQuery("select a.term_id,"
                                + " sum(case when a.mark = 'PRESENT' then 1 else 0 end) as present, count(*) as meetings"
                                + " from members_council_attendance a join members_term t on t.id = a.term_id"
                                + " join members_council_meeting m on m.id = a.meeting_id and not m.taken_back"
                                + " where t.ended_on is null group by a.term_id")
                        .map((row, context) ->
                                new Attendance(row.getLong("term_id"), row.getLong("present"), row.getLong("meetings")))
                        .list())
                .stream()
                .collect(Collectors.toMap(Attendance::term, each -> each));
    }
}
