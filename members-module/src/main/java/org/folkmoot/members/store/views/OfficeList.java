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
                    + " n.done_at as 'Done', n.done_by as 'Done by' from members_note n"
                    + " join members_person p on p.id = n.person_id where n.due_on is not null"),
    GOVERNORS(
            "governors",
            "Governors and their terms",
            "t.id",
            "0",
            "coalesce(t.holder, concat(p.first_name, ' ', p.last_name)) as 'Governor', t.person_id as 'Number',"
                    + " s.constituency as 'Constituency', s.class_code as 'Class', s.body as 'Organisation',"
                    + " lower(t.how) as 'How', t.term_from as 'From', t.term_to as 'To', t.ended_on as 'Ended',"
                    + " t.end_reason as 'Why it ended' from members_term t join members_seat s on s.id = t.seat_id"
                    + " left join members_person p on p.id = t.person_id where 1 = 1"),
    SEATS(
            "seats",
            "Seats of the council",
            "s.id",
            "0",
            "s.constituency as 'Constituency', s.class_code as 'Class', s.body as 'Organisation',"
                    + " coalesce(t.holder, concat(p.first_name, ' ', p.last_name), 'Vacant') as 'Holder',"
                    + " t.term_from as 'From', t.term_to as 'To' from members_seat s"
                    + " left join members_term t on t.running_seat = s.id"
                    + " left join members_person p on p.id = t.person_id where 1 = 1"),
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
    DIRECTORS(
            "directors",
            "Directors",
            "d.id",
            "0",
            "d.name as 'Director', d.person_id as 'Number', d.post as 'Post',"
                    + " lower(replace(d.kind, '_', '-')) as 'Kind', if(d.votes, 'yes', 'no') as 'Votes',"
                    + " d.since as 'From', d.until as 'To', d.ended_on as 'Ended', d.end_reason as 'Why it ended'"
                    + " from members_director d where 1 = 1"),
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
