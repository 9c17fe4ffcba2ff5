package org.folkmoot.members.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.ExportSource;
import org.folkmoot.contracts.ExportableList;
import org.folkmoot.platform.database.SqlList;
import org.jdbi.v3.core.Jdbi;

/**
 * The lists of what the office has done and keeps, beside those of people in {@link OfficeList}: files and invitations,
 * changes to many, boundaries, decisions, extracts and looks.
 */
@ApplicationScoped
public class ListsOfTheDesk implements ExportSource {

    private static final String PERSON = "p.id as 'Number', p.first_name as 'First name', p.last_name as 'Last name'";

    private static final String INVITATIONS = "select case i.kind when 'STAFF' then 'staff' when 'PATIENT' then"
            + " 'patient' else 'leaver offered to stay' end as 'Who', " + PERSON + ", i.constituency as 'Constituency',"
            + " i.class_code as 'Class', i.constitution as 'Constitution', i.invited_on as 'Written to', i.counts_on as"
            + " 'Member from, or open until', lower(replace(i.state, '_', ' ')) as 'Answer', i.ended_on as 'Answered',"
            + " i.how as 'How' from members_invitation i join members_person p on p.id = i.person_id order by i.id";

    private static final String FILES = "select b.file_name as 'File', lower(b.kind) as 'Kind', b.begun_at as"
            + " 'Uploaded (UTC)', b.begun_by as 'By', lower(b.state) as 'State', (select count(*) from"
            + " members_batch_row r where r.batch_id = b.id) as 'Rows', (select count(*) from members_batch_row r where"
            + " r.batch_id = b.id and r.state = 'DONE') as 'Done' from members_batch b order by b.id";

    private static final String CHANGES = "select lower(replace(b.change_kind, '_', ' ')) as 'Change', b.value as"
            + " 'To', b.words as 'In words', b.whom as 'Whom', b.begun_at as 'Begun (UTC)', b.begun_by as 'By',"
            + " lower(b.state) as 'State', b.people as 'People', b.left_out as 'Left out', b.changed as 'Changed',"
            + " b.undone as 'Undone', b.undone_by as 'Undone by' from members_bulk_edit b order by b.id";

    private static final String REDRAWS = "select r.title as 'Change', lower(r.state) as 'State', r.made_at as"
            + " 'Made (UTC)', r.made_by as 'By', r.version as 'Constitution', r.looked_at as 'People looked at',"
            + " r.notice_on as 'Notices sent', r.apply_on as 'To apply on', r.applied_on as 'Applied', r.undone_on as"
            + " 'Undone' from members_redraw r order by r.id";

    private static final String DIRECTORIES = "select d.generation as 'Directory', d.source as 'Source', d.file_name"
            + " as 'File', lower(d.state) as 'State', d.rows_taken as 'Postcodes', d.rows_refused as 'Refused',"
            + " d.started_at as 'Begun (UTC)', d.ready_at as 'Ready (UTC)' from members_directory d"
            + " order by d.generation";

    private static final String VERSIONS = "select c.version as 'Version', c.label as 'Name', c.effective_from as"
            + " 'In force from', lower(c.state) as 'State', c.loaded_at as 'Kept (UTC)' from members_constitution c"
            + " order by c.version";

    /** Without those on exclusions, which have a list of their own for those who decide them. */
    private static final String DECISIONS = "select d.decided_at as 'Decided (UTC)', " + PERSON
            + ", lower(replace(d.outcome, '_', ' ')) as 'Outcome', d.rule as 'Rule', d.clause as 'Clause',"
            + " d.constitution as 'Constitution', d.constituency as 'Constituency', d.class_code as 'Class', d.words as"
            + " 'In words', d.inputs as 'Facts', d.evidence as 'Shown by', d.decided_by as 'By' from members_decision d"
            + " join members_person p on p.id = d.person_id where d.outcome not in ('EXCLUDED', 'UPHELD', 'QUASHED',"
            + " 'LIFTED') order by d.id";

    private static final String EXTRACTS = "select lower(replace(e.register, '_', ' ')) as 'Register', e.made_at as"
            + " 'Made (UTC)', e.made_by as 'By', e.constitution as 'Constitution', e.shown as 'Shown', e.left_out as"
            + " 'Left out', e.sha256 as 'Hash', e.key_name as 'Key' from members_extract e order by e.id";

    private static final String LOOKS = "select l.at as 'When (UTC)', i.name as 'Asked by', l.who as 'Who looked',"
            + " l.what as 'At what', l.names as 'Rows shown' from members_inspection_look l join members_inspection i"
            + " on i.id = l.inspection_id order by l.id";

    private static final String ABSENCES = "select " + PERSON + ", a.from_on as 'From', a.until_on as 'Until', a.reason"
            + " as 'Reason', a.recorded_at as 'Recorded (UTC)', a.recorded_by as 'By', a.ended_on as 'Ended'"
            + " from members_absence a join members_person p on p.id = a.person_id order by a.id";

    private static final String NOTES = "select n.written_at as 'Written (UTC)', n.written_by as 'By', " + PERSON
            + ", n.words as 'Note', n.taken_back_at as 'Taken back (UTC)' from members_note n join members_person p on p.id = n.person_id"
            + " where n.due_on is null order by n.id";

    private static final String MERGES =
            "select m.kept_id as 'Kept record', m.merged_id as 'Merged record', m.merged_at"
                    + " as 'Merged (UTC)', m.merged_by as 'By', m.undone_at as 'Undone (UTC)', m.undone_by as 'Undone by'"
                    + " from members_merge m order by m.id";

    private static final String REPLAYS = "select r.begun_at as 'Begun (UTC)', r.ended_at as 'Ended (UTC)', r.same as"
            + " 'The same', r.different as 'Different', r.by_hand as 'Decided by hand', r.erased as 'Erased'"
            + " from members_replay r order by r.id";

    private static final String PURPOSES = "select lower(replace(p.purpose, '_', ' ')) as 'Purpose', p.version as"
            + " 'Version', lower(replace(p.basis, '_', ' ')) as 'Lawful basis', p.words as 'Words', p.changed_at as"
            + " 'Written (UTC)', p.changed_by as 'By' from members_purpose p order by p.purpose, p.version";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ListsOfTheDesk() {
        this.jdbi = null;
    }

    @Inject
    public ListsOfTheDesk(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<ExportableList> lists() {
        return List.of(
                list("absences", "Absences", ABSENCES),
                list("changes-to-many", "Changes to many people", CHANGES),
                list("constitution-versions", "Versions of the constitution", VERSIONS),
                list("decisions", "Decisions about people", DECISIONS),
                list("boundary-changes", "Changes of boundaries", REDRAWS),
                list("extracts", "Extracts of the registers", EXTRACTS),
                list("files", "Files of staff, patients and screenings", FILES),
                list("invitations", "Invitations of staff, leavers and patients", INVITATIONS),
                list("looks", "Looks at the registers", LOOKS),
                list("merges", "Merged records", MERGES),
                list("notes", "Notes", NOTES),
                list("postcode-directories", "Postcode directories", DIRECTORIES),
                list("purposes", "Purposes and lawful bases", PURPOSES),
                list("replays", "Decisions decided again", REPLAYS));
    }

    private ExportableList list(String slug, String title, String sql) {
        return new SqlList(jdbi, slug, title, sql);
    }
}
