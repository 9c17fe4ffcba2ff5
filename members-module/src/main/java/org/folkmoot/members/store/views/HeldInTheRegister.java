package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.HeldPart;
import org.folkmoot.contracts.HeldSource;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.held.HeldRows;
import org.jdbi.v3.core.Jdbi;

/** The record itself, memberships, applications, decisions, choices, history, seats and privacy requests. */
@ApplicationScoped
class HeldInTheRegister implements HeldSource {

    private static final String PERSON = "select id as 'Number', lower(status) as 'Status', title as 'Title',"
            + " first_name as 'First name', last_name as 'Last name', born as 'Date of birth',"
            + " concat_ws(', ', line1, line2, town, county, postcode) as 'Address', authority as 'Council area',"
            + " ward as 'Ward', mail as 'Email address', mail_confirmed_at as 'Email confirmed',"
            + " phone as 'Phone number', lower(channel) as 'Preferred way', format as 'Format', language as 'Language',"
            + " needs as 'Needs', constituency as 'Constituency', class_code as 'Class', joined_on as 'Joined',"
            + " left_on as 'Left', if(objects_register, 'yes', 'no') as 'Objects to the public register',"
            + " if(objects_engagement, 'yes', 'no') as 'Objects to messages', source as 'How you came to us',"
            + " created_at as 'Record made' from members_person where id = :person";

    private static final String MEMBERSHIPS = "select constituency as 'Constituency', class_code as 'Class',"
            + " joined_on as 'From', ended_on as 'To', end_reason as 'Why it ended', constitution as 'Constitution',"
            + " lower(residence_basis) as 'How we know where you live' from members_membership"
            + " where person_id = :person order by id";

    private static final String APPLICATIONS = "select sent_at as 'Sent', lower(state) as 'State',"
            + " lower(replace(connection, '_', ' ')) as 'Connection', confirmed_at as 'Email confirmed',"
            + " decided_at as 'Decided', reason as 'Reason', if(scan_file is null, 'no', 'yes') as 'Paper form kept',"
            + " source as 'How you came to us' from members_application where person_id = :person order by id";

    private static final String DECISIONS = "select decided_at as 'Decided', clause as 'Clause',"
            + " constitution as 'Constitution', lower(outcome) as 'Outcome', constituency as 'Constituency',"
            + " words as 'In words', inputs as 'What it rests on' from members_decision"
            + " where person_id = :person order by id";

    private static final String CHOICES = "select lower(kind) as 'Kind', slug as 'Choice', chosen_at as 'Chosen',"
            + " consented_at as 'Consent given' from members_choice where person_id = :person order by chosen_at";

    private static final String FORMER_NUMBERS =
            "select number as 'Number in the former system' from members_former_number where person_id = :person order by id";

    private static final String HISTORY = "select at as 'When', words as 'What happened' from members_history"
            + " where person_id = :person order by at, id";

    private static final String NOTES = "select written_at as 'Written', words as 'Note', due_on as 'To do by',"
            + " done_at as 'Done', taken_back_at as 'Taken back' from members_note where person_id = :person order by id";

    private static final String SEATS = "select s.constituency as 'Constituency', s.class_code as 'Class',"
            + " s.body as 'Organisation', t.term_from as 'From', t.term_to as 'To', t.ended_on as 'Ended',"
            + " t.end_reason as 'Why it ended' from members_term t join members_seat s on s.id = t.seat_id"
            + " where t.person_id = :person order by t.id";

    private static final String INTERESTS =
            "select i.declared_on as 'Declared', coalesce(i.words, 'None') as 'Interest',"
                    + " i.ended_on as 'Ended' from members_interest i join members_term t on t.id = i.term_id"
                    + " where t.person_id = :person order by i.id";

    private static final String DECLARATIONS =
            "select d.declared_on as 'Declared', if(d.fit, 'nothing', 'something') as"
                    + " 'Disqualifies you', d.note as 'Note' from members_governor_declaration d join members_term t"
                    + " on t.id = d.term_id where t.person_id = :person order by d.id";

    private static final String TRAINING = "select g.held_on as 'On', g.title as 'Training' from"
            + " members_governor_training g join members_term t on t.id = g.term_id where t.person_id = :person order by g.id";

    private static final String ATTENDANCE =
            "select m.held_on as 'On', m.title as 'Meeting', lower(a.mark) as 'You were'"
                    + " from members_council_attendance a join members_council_meeting m on m.id = a.meeting_id"
                    + " join members_term t on t.id = a.term_id where t.person_id = :person order by m.held_on";

    private static final String BOARD = "select post as 'Post', lower(replace(kind, '_', '-')) as 'Kind',"
            + " since as 'From', until as 'To', ended_on as 'Ended', end_reason as 'Why it ended'"
            + " from members_director where person_id = :person order by id";

    private static final String BOARD_INTERESTS =
            "select i.declared_on as 'Declared', coalesce(i.words, 'None') as 'Interest', i.ended_on as 'Ended'"
                    + " from members_director_interest i join members_director d on d.id = i.director_id"
                    + " where d.person_id = :person order by i.id";

    private static final String RETURNED = "select noted_at as 'Noted', lower(kind) as 'Kind', address as 'Sent to',"
            + " words as 'What happened', lower(state) as 'State', outcome as 'Outcome' from members_returned"
            + " where person_id = :person order by id";

    private static final String IMPORTS = "select i.begun_at as 'When', i.file_name as 'File', r.line as 'Line',"
            + " lower(r.state) as 'State' from members_import_row r join members_import i on i.id = r.import_id"
            + " where r.person_id = :person order by i.id, r.line";

    private static final String BULK = "select e.changed_at as 'When', b.words as 'Words', lower(replace(b.change_kind,"
            + " '_', ' ')) as 'Change', lower(e.state) as 'State', e.before_it as 'Before' from"
            + " members_bulk_edit_person e join members_bulk_edit b on b.id = e.edit_id"
            + " where e.person_id = :person and e.changed_at is not null order by e.edit_id";

    private static final String CASES = "select received_on as 'Received', lower(kind) as 'Kind', words as 'Words',"
            + " acknowledged_on as 'Acknowledged', due_on as 'Due', closed_on as 'Closed', outcome as 'Outcome'"
            + " from members_privacy_case where person_id = :person order by id";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    HeldInTheRegister() {
        this.jdbi = null;
    }

    @Inject
    HeldInTheRegister(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<HeldPart> heldOn(PersonId person) {
        return List.of(
                HeldRows.read(jdbi, "Your record", PERSON, person),
                HeldRows.read(jdbi, "Your memberships", MEMBERSHIPS, person),
                HeldRows.read(jdbi, "Your applications", APPLICATIONS, person),
                HeldRows.read(jdbi, "Why you may or may not be a member", DECISIONS, person),
                HeldRows.read(jdbi, "Interests and networks you chose", CHOICES, person),
                HeldRows.read(jdbi, "Your number in an earlier system", FORMER_NUMBERS, person),
                HeldRows.read(jdbi, "What happened to your record", HISTORY, person),
                HeldRows.read(jdbi, "Notes of the membership office", NOTES, person),
                HeldRows.read(jdbi, "Your seats on the council", SEATS, person),
                HeldRows.read(jdbi, "Interests you declared as a governor", INTERESTS, person),
                HeldRows.read(jdbi, "What you declared as a governor", DECLARATIONS, person),
                HeldRows.read(jdbi, "Training you had as a governor", TRAINING, person),
                HeldRows.read(jdbi, "Council meetings you were asked to", ATTENDANCE, person),
                HeldRows.read(jdbi, "Your time on the board of directors", BOARD, person),
                HeldRows.read(jdbi, "Interests you declared as a director", BOARD_INTERESTS, person),
                HeldRows.read(jdbi, "Letters and emails that came back", RETURNED, person),
                HeldRows.read(jdbi, "Files that brought your record", IMPORTS, person),
                HeldRows.read(jdbi, "Changes made to many people at once", BULK, person),
                HeldRows.read(jdbi, "What you asked about your data", CASES, person));
    }
}
