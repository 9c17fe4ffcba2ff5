package org.folkmoot.engagement.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.HeldPart;
import org.folkmoot.contracts.HeldSource;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.held.HeldRows;
import org.jdbi.v3.core.Jdbi;

/** Invitations, answers and needs, attendance, topics, and the copy of the address that messages are written with. */
@ApplicationScoped
class HeldInEngagement implements HeldSource {

    private static final String INVITATIONS = "select m.title as 'Meeting', m.starts as 'Begins',"
            + " i.invited_at as 'Invited', i.withdrawn_at as 'Withdrawn', lower(replace(i.answer, '_', ' ')) as 'Answer',"
            + " i.guests as 'Guests', i.needs as 'Needs', if(i.shows_name, 'yes', 'no') as 'Shows your name',"
            + " i.waiting_since as 'Waiting since' from engagement_invitation i"
            + " join engagement_meeting m on m.id = i.meeting_id where i.person_id = :person order by i.id";

    private static final String ANSWERS = "select m.title as 'Meeting',"
            + " lower(replace(r.answer, '_', ' ')) as 'Answer', r.guests as 'Guests',"
            + " r.given_at as 'Given' from engagement_reply r join engagement_invitation i on i.id = r.invitation_id"
            + " join engagement_meeting m on m.id = i.meeting_id where i.person_id = :person order by r.id";

    private static final String ATTENDANCE = "select m.title as 'Meeting', m.starts as 'Begins',"
            + " if(a.came, 'yes', 'no') as 'Came', lower(replace(a.mode, '_', ' ')) as 'How', a.noted_at as 'Noted',"
            + " (select min(t.told_on) from engagement_outcome_told t where t.attendance_id = a.id)"
            + " as 'Told what came of the talk'"
            + " from engagement_attendance a join engagement_meeting m on m.id = a.meeting_id"
            + " where a.person_id = :person order by a.id";

    private static final String LINE =
            "select m.title as 'Meeting', lower(s.step) as 'What happened', s.seats as 'Seats',"
                    + " s.reason as 'Reason', s.happened_at as 'When' from engagement_waiting_step s"
                    + " join engagement_invitation i on i.id = s.invitation_id join engagement_meeting m on m.id = s.meeting_id"
                    + " where i.person_id = :person order by s.id";

    private static final String NEEDS = "select access as 'What you need', dietary as 'What you cannot eat or drink',"
            + " kept_at as 'Remembered since' from engagement_person_needs where person_id = :person";

    private static final String QUESTIONS =
            "select m.title as 'Meeting', q.words as 'Question', q.mail as 'Email address',"
                    + " q.asked_at as 'Sent in', q.answer as 'Answer' from engagement_question q"
                    + " join engagement_meeting m on m.id = q.meeting_id where q.person_id = :person order by q.id";

    private static final String PAYMENTS =
            "select m.title as 'Meeting', lower(replace(p.kind, '_', ' ')) as 'What for',"
                    + " p.pence / 100 as 'Pounds', p.note as 'Note', lower(p.state) as 'State', p.noted_at as 'Noted'"
                    + " from engagement_payment p join engagement_meeting m on m.id = p.meeting_id"
                    + " where p.person_id = :person order by p.id";

    private static final String TOPICS = "select coalesce(t.name, s.topic) as 'Topic', s.since as 'Since',"
            + " s.consented_on as 'Consent given', s.stopped_at as 'Stopped',"
            + " lower(replace(s.frequency, '_', ' ')) as 'How often' from engagement_subscription s"
            + " left join engagement_topic t on t.slug = s.topic where s.person_id = :person order by s.id";

    private static final String COPY =
            "select name as 'Name in letters', full_name as 'Name', mail as 'Email address', phone as 'Phone number', postal_address as 'Address',"
                    + " lower(channel) as 'Way', format as 'Format', language as 'Language', postcode_district as 'Postcode district',"
                    + " authority as 'Local authority', ward as 'Ward', if(mail_returned, 'yes', 'no') as 'Email comes back',"
                    + " if(objects, 'yes', 'no') as 'Objects to messages'"
                    + " from engagement_recipient where person_id = :person";

    private static final String MAILINGS = "select m.subject as 'Mailing', m.begun_at as 'Begun',"
            + " if(p.queued, 'yes', 'no') as 'Written to you' from engagement_mailing_person p"
            + " join engagement_mailing m on m.id = p.mailing_id where p.person_id = :person order by p.id";

    private static final String OWN = "select subject as 'Message', words as 'Words', format as 'Format',"
            + " made_at as 'Written', lower(state) as 'Where it stands', due_on as 'Due', reason as 'Why not'"
            + " from engagement_own_message where person_id = :person order by id";

    private static final String PANELS = "select p.name as 'Panel', if(m.stands, 'yes', 'no') as 'On it',"
            + " m.decided_at as 'Decided' from engagement_panel_member m"
            + " join engagement_panel p on p.slug = m.panel where m.person_id = :person order by m.decided_at";

    private static final String LED = "select t.name as 'Network that has ended' from engagement_led_before l"
            + " join engagement_topic t on t.slug = l.network where l.person_id = :person order by t.name";

    private static final String AUDIENCES =
            "select name as 'Name', rule as 'Rule', if(shared, 'yes', 'no') as 'Shared',"
                    + " created_at as 'Saved' from engagement_saved_audience where owner = concat('person:', :person) order by id";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    HeldInEngagement() {
        this.jdbi = null;
    }

    @Inject
    HeldInEngagement(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<HeldPart> heldOn(PersonId person) {
        return List.of(
                HeldRows.read(jdbi, "Meetings you were invited to", INVITATIONS, person),
                HeldRows.read(jdbi, "Meetings you came to", ATTENDANCE, person),
                HeldRows.read(jdbi, "Questions you sent in", QUESTIONS, person),
                HeldRows.read(jdbi, "What you were paid for coming", PAYMENTS, person),
                HeldRows.read(jdbi, "Every answer you gave to an invitation", ANSWERS, person),
                HeldRows.read(jdbi, "Waiting lists you were on", LINE, person),
                HeldRows.read(jdbi, "What we remember of your needs at meetings", NEEDS, person),
                HeldRows.read(jdbi, "Topics and networks you hear about", TOPICS, person),
                HeldRows.read(jdbi, "Mailings you were meant by", MAILINGS, person),
                HeldRows.read(jdbi, "Messages to you in your format", OWN, person),
                HeldRows.read(jdbi, "Audiences you saved", AUDIENCES, person),
                HeldRows.read(jdbi, "Panels for which you were chosen", PANELS, person),
                HeldRows.read(jdbi, "Networks that you led until they ended", LED, person),
                HeldRows.read(jdbi, "What your messages are addressed with", COPY, person));
    }
}
