package org.folkmoot.members.store;

import java.util.List;
import org.folkmoot.contracts.members.MobileNumber;
import org.folkmoot.members.model.BulkChange;

/**
 * The statements of one kind of change to many people.
 *
 * @param reason expression that says why a person is left out; empty where nothing stands against it
 * @param before expression for what stood on record before
 * @param apply what changes the people who are TAKEN
 * @param still condition that the record still says what the change made of it
 * @param undo what changes the people who are TAKEN back
 */
record BulkSql(String reason, String before, List<String> apply, String still, List<String> undo) {

    private static final String JOIN = " join members_bulk_edit_person e on e.person_id = %s"
            + " and e.edit_id = :edit and e.person_id > :after and e.person_id <= :upTo and e.state = 'TAKEN'";

    private static final String PERSON =
            "update members_person p" + JOIN.formatted("p.id") + " set p.version = p.version + 1, ";

    private static final String CHOSEN =
            "select 1 from members_choice c where c.person_id = p.id and c.kind = :kind" + " and c.slug = :value";

    private static final String UNCHOOSE = "delete c from members_choice c" + JOIN.formatted("c.person_id")
            + " where c.kind = :kind and c.slug = :value";

    private static final String CHOOSE = "insert ignore into members_choice (person_id, kind, slug, chosen_at,"
            + " consented_at) select e.person_id, :kind, :value, %s from members_bulk_edit_person e"
            + " where e.edit_id = :edit and e.person_id > :after and e.person_id <= :upTo and e.state = 'TAKEN'";

    private static final String NO_LONGER = " when p.status in ('LEFT', 'REFUSED') then 'No longer a member'";

    static BulkSql of(BulkChange change) {
        return switch (change) {
            case NOTE -> note();
            case CHANNEL -> channel();
            case FORMAT -> format();
            case SOURCE -> source();
            case INTEREST_ADD, NETWORK_ADD -> add();
            case INTEREST_REMOVE, NETWORK_REMOVE -> remove();
            case END -> end();
        };
    }

    private static String reason(String more) {
        return "case when p.status = 'ERASED' then 'Erased' when p.status = 'MERGED' then 'Part of another record now'"
                + " when p.status = 'DECEASED' then 'Has died'" + more + " else '' end";
    }

    private static BulkSql note() {
        return new BulkSql(
                reason(""),
                "null",
                List.of("insert into members_note (person_id, words, written_by, written_at, due_on, edit_id)"
                        + " select e.person_id, :words, :by, :at, :due, :edit from members_bulk_edit_person e"
                        + " where e.edit_id = :edit and e.person_id > :after and e.person_id <= :upTo"
                        + " and e.state = 'TAKEN'"),
                "exists (select 1 from members_note n where n.edit_id = :edit and n.person_id = p.id"
                        + " and n.done_at is null)",
                List.of("delete n from members_note n" + JOIN.formatted("n.person_id") + " where n.edit_id = :edit"));
    }

    private static BulkSql channel() {
        return new BulkSql(
                reason(NO_LONGER + " when p.channel = :value then 'Is so already'"
                        + " when :value = 'EMAIL' and p.mail is null then 'No email address'"
                        + " when :value = 'SMS' and p.phone is null then 'No phone number'"
                        + " when :value = 'SMS' and not (" + MobileNumber.in("p.phone") + ") then 'A landline only'"
                        + " when :value = 'POST' and (p.line1 is null or p.postcode is null)"
                        + " then 'No whole postal address'"),
                "p.channel",
                List.of(PERSON + "p.channel = :value"),
                "p.channel = :value",
                List.of(PERSON + "p.channel = e.before_it"));
    }

    private static BulkSql format() {
        return new BulkSql(
                reason(NO_LONGER
                        + " when p.format = :value and coalesce(p.language, '') = :words then 'Is so already'"),
                "concat(p.format, '|', coalesce(p.language, ''))",
                List.of(PERSON + "p.format = :value, p.language = nullif(:words, '')"),
                "p.format = :value and coalesce(p.language, '') = :words",
                List.of(PERSON + "p.format = substring_index(e.before_it, '|', 1),"
                        + " p.language = nullif(substring(e.before_it, locate('|', e.before_it) + 1), '')"));
    }

    private static BulkSql source() {
        return new BulkSql(
                reason(" when p.source = :value then 'Is so already'"),
                "p.source",
                List.of(PERSON + "p.source = :value"),
                "p.source = :value",
                List.of(PERSON + "p.source = e.before_it"));
    }

    private static BulkSql add() {
        return new BulkSql(
                reason(NO_LONGER + " when exists (" + CHOSEN + ") then 'Is so already'"),
                "null",
                List.of(CHOOSE.formatted(":at, null"), PERSON + "p.source = p.source"),
                "exists (" + CHOSEN + " and c.chosen_at = e.changed_at)",
                List.of(UNCHOOSE, PERSON + "p.source = p.source"));
    }

    private static BulkSql remove() {
        return new BulkSql(
                reason(" when not exists (" + CHOSEN + ") then 'Is so already'"),
                "(select concat(c.chosen_at, '|', coalesce(c.consented_at, '')) from members_choice c"
                        + " where c.person_id = p.id and c.kind = :kind and c.slug = :value)",
                List.of(UNCHOOSE, PERSON + "p.source = p.source"),
                "not exists (" + CHOSEN + ")",
                List.of(
                        CHOOSE.formatted("substring_index(e.before_it, '|', 1),"
                                + " nullif(substring_index(e.before_it, '|', -1), '')"),
                        PERSON + "p.source = p.source"));
    }

    /** What stood there: the status and the number of the membership. */
    private static BulkSql end() {
        return new BulkSql(
                reason(" when p.status not in ('MEMBER', 'SUPPORTER') then 'Not a member'"
                        + " when exists (select 1 from members_term t where t.running_person = p.id)"
                        + " then 'Sits on the council: end it on the record'"),
                "concat(p.status, '|', :today, '|',"
                        + " coalesce((select m.id from members_membership m where m.active_person = p.id), 0))",
                List.of(
                        "update members_membership m" + JOIN.formatted("m.active_person")
                                + " set m.ended_on = :today, m.end_reason = left(:words, 300)",
                        PERSON + "p.status = 'LEFT', p.left_on = :today"),
                "p.status = 'LEFT' and p.left_on = substring_index(substring_index(e.before_it, '|', 2), '|', -1)"
                        + " and not exists (select 1 from members_membership m where m.active_person = p.id)",
                List.of(
                        "update members_membership m join members_bulk_edit_person e on e.person_id = m.person_id"
                                + " and m.id = substring_index(e.before_it, '|', -1) and e.edit_id = :edit"
                                + " and e.person_id > :after and e.person_id <= :upTo and e.state = 'TAKEN'"
                                + " set m.ended_on = null, m.end_reason = null",
                        PERSON + "p.status = substring_index(e.before_it, '|', 1), p.left_on = null"));
    }
}
