package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.folkmoot.engagement.model.Payment;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What invented people of the demonstration did: one statement for each kind of thing at each meeting. */
@ApplicationScoped
public class DemoRows {
    private static final String ANSWER = """
            update engagement_invitation set
                answer = case mod(id, 6) when 2 then 'NOT_COMING' when 3 then 'MAYBE' else 'COMING' end,
                guests = if(mod(id, 6) = 1, 1, 0),
                needs = case when mod(id, 12) = 1 then 'A place for a wheelchair'
                    when mod(id, 18) = 4 then 'A seat near the hearing loop' end,
                shows_name = mod(id, 3) = 0, answered_at = :at
            where id in (<ids>) and mod(id, 6) < 5
            """;
    private static final String FILL = """
            update engagement_invitation set answer = 'COMING', guests = 0, answered_at = :at,
                needs = case when mod(id, 6) = 1 then 'A place for a wheelchair'
                    when mod(id, 6) = 4 then 'A seat near the hearing loop' end,
                waiting_since = if(:waits, :at, null), waiting_order = if(:waits, id, null)
            where id in (<ids>)
            """;
    /** Seven signs without those that are mistaken for others; as many as there are invitations. */
    private static final String CODES = """
            update engagement_invitation i join engagement_meeting m on m.id = i.meeting_id and m.state <> 'HELD'
            set i.door_code = concat('D', replace(replace(replace(replace(lpad(conv(i.id * 7919, 10, 32), 6, '0'),
                '0', 'W'), '1', 'X'), 'I', 'Y'), 'O', 'Z'))
            where i.id in (<ids>) and i.answer = 'COMING' and i.waiting_since is null
            """;

    private static final String HISTORY = """
            insert into engagement_reply (invitation_id, answer, guests, waiting, given_at)
            select id, answer, guests, waiting_since is not null, answered_at from engagement_invitation
            where id in (<ids>) and answer is not null
            """;
    private static final String JOINED_THE_LINE = """
            insert into engagement_waiting_step (meeting_id, invitation_id, step, mode, seats, happened_at, actor)
            select meeting_id, id, 'JOINED', mode, 1, :at, 'job start' from engagement_invitation
            where id in (<ids>) and waiting_since is not null
            """;
    private static final String CAME = """
            insert into engagement_attendance
                (meeting_id, person_id, invitation_id, mode, came, noted_by, noted_at, source)
            select meeting_id, person_id, id, :mode, mod(id, 5) <> 0, 'job start', :at, 'LIST'
            from engagement_invitation
            where meeting_id = :meeting and answer = 'COMING' and waiting_since is null and withdrawn_at is null
            """;

    private static final String EVALUATE = """
            insert into engagement_evaluation (meeting_id, worth_it, heard, reachable)
            select meeting_id, if(mod(id, 4) = 0, 3, 4), 4 - mod(id, 2), if(mod(id, 7) = 0, 2, 4)
            from engagement_attendance where meeting_id = :meeting and came and mod(id, 3) <> 0
            """;
    private static final String EVALUATED = """
            insert into engagement_evaluation_given (invitation_id, meeting_id)
            select invitation_id, meeting_id from engagement_attendance
            where meeting_id = :meeting and came and mod(id, 3) <> 0 and invitation_id is not null
            """;
    private static final String PAY = """
            insert into engagement_payment
                (meeting_id, person_id, name, kind, pence, note, state, noted_at, changed_at)
            select a.meeting_id, a.person_id, r.name, :kind, :pence, :note, :state, :at, :at
            from engagement_attendance a join engagement_recipient r on r.person_id = a.person_id
            where a.meeting_id = :meeting and a.came order by a.id limit 1 offset :number
            """;
    private static final String OWN = """
            insert into engagement_own_message
                (person_id, about, kind, format, subject, words, held_back, made_at, useful_until, state)
            select i.person_id, concat('meeting:', m.id), 'meeting-confirmed', r.format,
                concat('You have a place: ', m.title), :words, r.mail is null or r.channel = 'POST', :at, m.ends, 'WAITING'
            from engagement_invitation i join engagement_meeting m on m.id = i.meeting_id and m.state = 'INVITING'
            join engagement_recipient r on r.person_id = i.person_id and r.active
                and r.format not in ('standard', 'language')
            where i.withdrawn_at is null and i.waiting_since is null and (i.answer is null or i.answer = 'COMING')
            order by i.answer is null, i.id limit 3
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DemoRows() {
        this.jdbi = null;
    }

    @Inject
    public DemoRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Most of those with these invitations answer, one way or another. */
    public void answer(List<Long> invitations, Instant at) {
        run(ANSWER, invitations, at);
        run(CODES, invitations, at);
        run(HISTORY, invitations, at);
    }

    /** The first so many come, and the others wait for a place. */
    public void fill(List<Long> invitations, int places, Instant at) {
        int seated = Math.min(places, invitations.size());
        fill(invitations.subList(0, seated), false, at);
        fill(invitations.subList(seated, invitations.size()), true, at);
        run(CODES, invitations, at);
        run(HISTORY, invitations, at);
        run(JOINED_THE_LINE, invitations, at);
    }

    private void fill(List<Long> invitations, boolean waits, Instant at) {
        if (!invitations.isEmpty()) {
            jdbi.useHandle(handle -> handle.createUpdate(FILL)
                    .bindList("ids", invitations)
                    .bind("waits", waits)
                    .bind("at", at)
                    .execute());
        }
    }

    private void run(String sql, List<Long> invitations, Instant at) {
        if (!invitations.isEmpty()) {
            jdbi.useHandle(handle -> {
                var update = handle.createUpdate(sql).bindList("ids", invitations);
                (sql.contains(":at") ? update.bind("at", at) : update).execute();
            });
        }
    }

    /** Four in five of those with a place come; returns how many. */
    public int came(long meeting, String mode, Instant at) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate(CAME)
                    .bind("meeting", meeting)
                    .bind("mode", mode)
                    .bind("at", at)
                    .execute();
            return handle.createQuery("select count(*) from engagement_attendance where meeting_id = ? and came")
                    .bind(0, meeting)
                    .mapTo(Integer.class)
                    .one();
        });
    }

    /** Two in three of those who came say how it was, some of them in words. */
    public void evaluations(long meeting, List<String> words) {
        jdbi.useHandle(handle -> {
            handle.createUpdate(EVALUATE).bind("meeting", meeting).execute();
            handle.createUpdate(EVALUATED).bind("meeting", meeting).execute();
            words.forEach(said -> handle.execute(
                    "update engagement_evaluation set words = ? where meeting_id = ? and words is null order by id limit 1",
                    said,
                    meeting));
        });
    }

    /** The one who came as number so many, from 0, gets something for it. */
    public void payment(
            long meeting,
            int number,
            Payment.Kind kind,
            int pence,
            @Nullable String note,
            Payment.State state,
            Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(PAY)
                .bind("meeting", meeting)
                .bind("number", number)
                .bind("kind", kind.name())
                .bind("pence", pence)
                .bind("note", note)
                .bind("state", state.name())
                .bind("at", at)
                .execute());
    }

    /** Up to three who have a place at a meeting to come need the news of it in a format of their own. */
    public void ownMessages(String words, Instant at) {
        jdbi.useHandle(handle ->
                handle.createUpdate(OWN).bind("words", words).bind("at", at).execute());
    }

    /** A table talks about a topic, and somebody writes down what was said. */
    public void table(long meeting, int number, String topic, String words, Instant at) {
        jdbi.useHandle(handle -> {
            handle.execute(
                    "insert into engagement_table (meeting_id, number, topic, seats) values (?, ?, ?, 10)",
                    meeting,
                    number,
                    topic);
            handle.createUpdate("insert into engagement_table_note (table_id, meeting_id, body, noted_by, noted_at)"
                            + " select id, meeting_id, :words, 'job start', :at from engagement_table"
                            + " where meeting_id = :meeting and number = :number")
                    .bind("words", words)
                    .bind("at", at)
                    .bind("meeting", meeting)
                    .bind("number", number)
                    .execute();
        });
    }
}
