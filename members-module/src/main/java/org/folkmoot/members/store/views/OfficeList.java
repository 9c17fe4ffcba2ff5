package org.folkmoot.members.store.views;

/** A list of the office that can be taken away as a file, beside the list of members. */
public enum OfficeList {
    APPLICATIONS(
            "applications",
            "Applications",
            "a.id",
            "0",
            "a.id as 'Application', a.sent_at as 'Sent', lower(a.state) as 'State', a.person_id as 'Number',"
                    + " p.first_name as 'First name', p.last_name as 'Last name', a.constituency as 'Constituency',"
                    + " a.class_code as 'Class', lower(replace(a.connection, '_', ' ')) as 'Connection',"
                    + " a.confirmed_at as 'Email confirmed', a.decided_at as 'Decided', a.decided_by as 'By',"
                    + " a.reason as 'Reason', a.source as 'How they came to us'"
                    + " from members_application a join members_person p on p.id = a.person_id where 1 = 1"),
    DUPLICATES(
            "duplicates",
            "Possible duplicates",
            "d.low_id",
            "d.high_id",
            "d.score as 'Points', d.why as 'Why', lower(d.state) as 'State', d.low_id as 'Number',"
                    + " a.first_name as 'First name', a.last_name as 'Last name', a.born as 'Date of birth',"
                    + " a.postcode as 'Postcode', d.high_id as 'Other number', b.first_name as 'Other first name',"
                    + " b.last_name as 'Other last name', b.born as 'Other date of birth',"
                    + " b.postcode as 'Other postcode', d.found_at as 'Found' from members_duplicate d"
                    + " join members_person a on a.id = d.low_id join members_person b on b.id = d.high_id where 1 = 1"),
    RETURNED(
            "returned-post",
            "Returned post and email",
            "r.id",
            "0",
            "r.noted_at as 'Noted', lower(r.kind) as 'Kind', r.person_id as 'Number', p.first_name as 'First name',"
                    + " p.last_name as 'Last name', r.address as 'Sent to', r.words as 'What happened',"
                    + " lower(replace(r.state, '_', ' ')) as 'State', r.outcome as 'Outcome', r.dealt_at as 'Dealt with',"
                    + " r.dealt_by as 'By' from members_returned r join members_person p on p.id = r.person_id"
                    + " where 1 = 1"),
    TASKS(
            "tasks",
            "Tasks",
            "n.id",
            "0",
            "n.due_on as 'To do by', n.words as 'Task', n.person_id as 'Number', p.first_name as 'First name',"
                    + " p.last_name as 'Last name', n.written_at as 'Written', n.written_by as 'By',"
                    + " n.done_at as 'Done', n.done_by as 'Done by', n.taken_back_at as 'Taken back' from members_note n"
                    + " join members_person p on p.id = n.person_id where n.due_on is not null"),
    MEMBERSHIPS(
            "memberships",
            "Memberships, past ones too",
            "m.id",
            "0",
            "m.person_id as 'Number', p.first_name as 'First name', p.last_name as 'Last name',"
                    + " m.constituency as 'Constituency', m.class_code as 'Class', m.joined_on as 'From',"
                    + " m.ended_on as 'To', m.end_reason as 'Why it ended', m.constitution as 'Constitution'"
                    + " from members_membership m join members_person p on p.id = m.person_id where 1 = 1"),
    CASES(
            "privacy-requests",
            "Privacy requests",
            "c.id",
            "0",
            "lower(c.kind) as 'Kind', c.person_id as 'Number', c.name as 'Name', c.received_on as 'Received',"
                    + " c.acknowledged_on as 'Acknowledged', c.due_on as 'Due', c.closed_on as 'Closed',"
                    + " c.outcome as 'Outcome' from members_privacy_case c where 1 = 1"),
    TRANSFERS(
            "transfers",
            "Transfers",
            "t.id",
            "0",
            "t.person_id as 'Number', p.first_name as 'First name', p.last_name as 'Last name',"
                    + " lower(t.origin) as 'How it came', lower(t.state) as 'State',"
                    + " t.from_constituency as 'Constituency', t.to_constituency as 'To', t.words as 'Words',"
                    + " t.asked_on as 'Asked', t.moves_on as 'Moves on', t.decided_at as 'Decided',"
                    + " t.decided_by as 'By' from members_transfer t join members_person p on p.id = t.person_id"
                    + " where 1 = 1"),
    CONSENTS(
            "consents",
            "Consents and objections",
            "c.id",
            "0",
            "c.person_id as 'Number', p.first_name as 'First name', p.last_name as 'Last name', p.constituency as"
                    + " 'Constituency', lower(c.subject) as 'About', if(c.given, 'given', 'taken back') as"
                    + " 'Given or taken back', c.at as 'When', c.who as 'Recorded by', c.words as 'Who said so, and how'"
                    + " from members_consent c join members_person p on p.id = c.person_id where 1 = 1"),
    GUARDIANS(
            "parents-and-guardians",
            "Parents and guardians",
            "g.id",
            "0",
            "g.person_id as 'Number', p.first_name as 'First name', p.last_name as 'Last name', p.born as"
                    + " 'Date of birth', g.name as 'Parent or guardian', lower(g.relation) as 'What they are',"
                    + " g.mail as 'Email address', g.address as 'Address', coalesce((select if(c.given, 'agrees',"
                    + " 'does not agree') from members_consent c where c.person_id = g.person_id and c.subject ="
                    + " 'GUARDIAN' order by c.id desc limit 1), 'no answer yet') as 'Answer'"
                    + " from members_guardian g join members_person p on p.id = g.person_id where 1 = 1"),
    MOVERS(
            "movers",
            "Movers of changes of boundaries",
            "v.redraw_id",
            "v.person_id",
            "r.title as 'Change', lower(r.state) as 'Its state', v.person_id as 'Number', p.first_name as 'First name',"
                    + " p.last_name as 'Last name', p.postcode as 'Postcode', lower(v.kind) as 'What happens',"
                    + " lower(v.state) as 'State', if(v.noticed, 'yes', 'no') as 'Notice sent',"
                    + " v.from_constituency as 'From constituency', v.from_class as 'From class',"
                    + " v.to_constituency as 'To constituency', v.to_class as 'To class',"
                    + " v.old_authority as 'Council before', v.new_authority as 'Council after', v.old_ward as"
                    + " 'Ward before', v.new_ward as 'Ward after' from members_redraw_move v join members_redraw r"
                    + " on r.id = v.redraw_id join members_person p on p.id = v.person_id where 1 = 1"),
    /** Seen by those who decide them alone. */
    EXCLUSIONS(
            "exclusions",
            "Exclusions and appeals",
            "x.id",
            "0",
            "x.person_id as 'Number', p.first_name as 'First name', p.last_name as 'Last name', lower(x.state) as"
                    + " 'State', x.ground as 'Ground', x.clause as 'Clause', x.constitution as 'Constitution',"
                    + " x.evidence as 'Shown by', x.decided_by_whom as 'Decided by', x.decided_on as 'Decided on',"
                    + " x.appealed_on as 'Appealed on', x.appeal as 'Appeal', x.heard_on as 'Heard on',"
                    + " x.heard_by as 'Heard by', x.outcome as 'Outcome' from members_exclusion x"
                    + " join members_person p on p.id = x.person_id where 1 = 1"),
    INSPECTIONS(
            "inspections",
            "Inspections of the registers",
            "i.id",
            "0",
            "i.asked_at as 'Asked', i.name as 'Name', lower(replace(i.registers, '_', ' ')) as 'Registers',"
                    + " i.wish as 'What they want to see', i.dealt_at as 'Dealt with', i.dealt_by as 'By',"
                    + " i.outcome as 'What was shown', if(i.member, 'yes', 'no') as 'A member asked',"
                    + " i.charge_pence / 100 as 'Charge in pounds' from members_inspection i where 1 = 1"),
    STEPS(
            "steps",
            "Steps towards a representative membership",
            "s.id",
            "0",
            "s.taken_on as 'Taken on', s.what as 'What', s.place as 'Where', s.aimed_at as 'Aimed at',"
                    + " s.result as 'Result', s.written_by as 'By', if(s.struck, 'yes', 'no') as 'Struck out'"
                    + " from members_step s where 1 = 1"),
    IMPORTS(
            "imports",
            "Imports",
            "i.id",
            "0",
            "i.file_name as 'File', i.begun_at as 'Begun', i.begun_by as 'By', lower(i.state) as 'State',"
                    + " i.rows_read as 'Rows', i.good as 'Good', i.doubtful as 'Perhaps on record',"
                    + " i.known as 'On record already', i.refused as 'Refused', i.added as 'Put on record',"
                    + " i.undone as 'Taken back' from members_import i where 1 = 1");

    private final String slug;
    private final String title;
    private final String key;
    private final String second;
    private final String sql;

    OfficeList(String slug, String title, String key, String second, String sql) {
        this.slug = slug;
        this.title = title;
        this.key = key;
        this.second = second;
        this.sql = sql;
    }

    /** How its address names it. */
    public String slug() {
        return slug;
    }

    /** How pages name it. */
    public String title() {
        return title;
    }

    /** Some rows behind a position; its two numbers come first in each row. */
    String piece() {
        boolean pair = !second.equals("0");
        return "select " + key + ", " + second + ", " + sql + " and (" + key + " > :key or (" + key + " = :key and "
                + second + " > :second)) order by " + key + (pair ? ", " + second : "") + " limit :most";
    }
}
