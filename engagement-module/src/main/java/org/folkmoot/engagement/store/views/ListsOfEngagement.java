package org.folkmoot.engagement.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.ExportSource;
import org.folkmoot.contracts.ExportableList;
import org.folkmoot.platform.database.SqlList;
import org.jdbi.v3.core.Jdbi;

/** The lists of meetings and messages that the office takes away as files; nobody's contacts stand in them. */
@ApplicationScoped
public class ListsOfEngagement implements ExportSource {

    private static final String MEETINGS = "select m.id as 'Number', m.title as 'Meeting',"
            + " lower(replace(m.kind, '_', ' ')) as 'Kind', m.starts as 'Starts (UTC)', m.ends as 'Ends (UTC)',"
            + " m.place as 'Place', if(m.online, 'yes', 'no') as 'Online', lower(m.scope_kind) as 'For',"
            + " m.scope_key as 'Which', lower(replace(m.state, '_', ' ')) as 'State',"
            + " (select count(*) from engagement_invitation i where i.meeting_id = m.id) as 'Invited',"
            + " (select count(*) from engagement_invitation i where i.meeting_id = m.id and i.answer = 'COMING')"
            + " as 'Coming', (select count(*) from engagement_attendance a where a.meeting_id = m.id and a.came) as"
            + " 'Came' from engagement_meeting m order by m.starts, m.id";

    private static final String MAILINGS = "select id as 'Number', subject as 'Subject', lower(replace(kind, '_', ' '))"
            + " as 'Kind', basis as 'Basis', lower(state) as 'State', mails as 'Emails', letters as 'Letters',"
            + " left_out as 'Left out', made_by as 'By', made_at as 'Made (UTC)', begun_at as 'Begun (UTC)',"
            + " ended_at as 'Ended (UTC)' from engagement_mailing order by id";

    private static final String THREADS = "select id as 'Number', convener_name as 'From', lower(scope_kind) as 'For',"
            + " scope_key as 'Which', subject as 'Subject', lower(replace(state, '_', ' ')) as 'State',"
            + " mails as 'Emails', letters as 'Letters', left_out as 'Left out', created_at as 'Made (UTC)',"
            + " sent_at as 'Sent (UTC)', sent_by as 'Approved by' from engagement_thread order by id";

    private static final String TOLD = "select brought_on as 'Brought', brought_by_name as 'By',"
            + " lower(scope_kind) as 'For', scope_key as 'Which', said as 'What members said', answer as 'Answer',"
            + " answered_by as 'Answered by', answered_on as 'Answered' from engagement_told_by_members"
            + " order by brought_on, id";

    private static final String QUESTIONS = "select m.title as 'Meeting', m.starts as 'Starts (UTC)',"
            + " if(q.shows_name, q.name, 'Does not want to be named') as 'Asked by', q.words as 'Question',"
            + " q.asked_at as 'Asked (UTC)', q.answer as 'Answer', q.answered_at as 'Answered (UTC)',"
            + " if(q.published, 'yes', 'no') as 'On the website' from engagement_question q"
            + " join engagement_meeting m on m.id = q.meeting_id order by q.id";

    private static final String UPDATES = "select network as 'Network', title as 'Update', author_name as 'By',"
            + " lower(replace(state, '_', ' ')) as 'State', created_at as 'Written (UTC)',"
            + " published_at as 'Published (UTC)' from engagement_network_update order by id";

    /** A row for each answer would say who belongs to a sensitive network as soon as few were invited. */
    private static final String REPLIES = "select m.title as 'Meeting', m.starts as 'Starts (UTC)',"
            + " lower(replace(i.answer, '_', ' ')) as 'Answer', lower(replace(coalesce(i.mode, ''), '_', ' ')) as 'How',"
            + " i.guests as 'Guests', if(i.waiting_since is null, 'no', 'yes') as 'On the waiting list',"
            + " if(i.guest_mail is null, 'invited', 'booked') as 'Came by', i.invited_at as 'Invited (UTC)',"
            + " i.answered_at as 'Answered (UTC)' from engagement_invitation i"
            + " join engagement_meeting m on m.id = i.meeting_id where i.answer is not null and i.withdrawn_at is null"
            + " and not exists (select 1 from engagement_topic t where t.slug = m.scope_key and t.is_sensitive"
            + " and m.scope_kind = 'NETWORK') order by m.starts, m.id, i.id";

    private static final String FEEDBACK = "select t.subject as 'Message', t.convener_name as 'From',"
            + " lower(r.way) as 'Way', lower(r.state) as 'State', r.passed as 'As it was passed on',"
            + " r.received_at as 'Received (UTC)', r.answer as 'Answer', lower(replace(r.answer_state, '_', ' '))"
            + " as 'Where the answer stands', r.told_at as 'Told to the council (UTC)' from engagement_thread_reply r"
            + " join engagement_thread t on t.id = r.thread_id order by r.id";

    /** Of a meeting of which fewer than five have said how it was, nothing is given away. */
    private static final String EVALUATIONS = "select m.title as 'Meeting', m.starts as 'Starts (UTC)',"
            + " e.worth_it as 'Worth coming (1 to 4)', e.heard as 'Listened to (1 to 4)',"
            + " e.reachable as 'Could take part (1 to 4)', e.words as 'In their words' from engagement_evaluation e"
            + " join engagement_meeting m on m.id = e.meeting_id where m.id in (select c.meeting_id"
            + " from engagement_evaluation c group by c.meeting_id having count(*) >= 5) order by m.starts, m.id, e.id";

    private static final String PAYMENTS = "select m.title as 'Meeting', m.starts as 'Starts (UTC)',"
            + " p.name as 'Who', lower(replace(p.kind, '_', ' ')) as 'What for', p.pence / 100 as 'Pounds',"
            + " p.note as 'Note', lower(p.state) as 'State', p.noted_at as 'Noted (UTC)',"
            + " p.changed_at as 'Last change (UTC)' from engagement_payment p"
            + " join engagement_meeting m on m.id = p.meeting_id order by p.id";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ListsOfEngagement() {
        this.jdbi = null;
    }

    @Inject
    public ListsOfEngagement(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<ExportableList> lists() {
        return List.of(
                new SqlList(jdbi, "meetings", "Meetings", MEETINGS),
                new SqlList(jdbi, "meeting-replies", "Replies to invitations", REPLIES),
                new SqlList(jdbi, "evaluations", "How meetings were", EVALUATIONS),
                new SqlList(jdbi, "payments", "Expenses and payments", PAYMENTS),
                new SqlList(jdbi, "questions", "Questions asked before meetings", QUESTIONS),
                new SqlList(jdbi, "mailings", "Mailings", MAILINGS),
                new SqlList(jdbi, "governors-messages", "Governors’ messages", THREADS),
                new SqlList(jdbi, "message-replies", "Replies to governors’ messages", FEEDBACK),
                new SqlList(jdbi, "members-told-us", "What members told us", TOLD),
                new SqlList(jdbi, "network-updates", "Updates of networks", UPDATES));
    }
}
