package org.folkmoot.members.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Two records as they were: their rows, and the numbers of the rows that hung on the second.
 *
 * @param people both rows of the register
 * @param memberships all memberships of both
 * @param choices what both had chosen
 * @param hanging ids by table of what belonged to the merged record
 */
record Before(
        long kept,
        long merged,
        List<Map<String, @Nullable String>> people,
        List<Map<String, @Nullable String>> memberships,
        List<Map<String, @Nullable String>> choices,
        Map<String, List<Long>> hanging,
        @Nullable List<Long> redraws,
        @Nullable List<String> roles) {

    private static final List<String> NEVER_SET = List.of("id", "version", "active_person");

    static Before of(Handle handle, long kept, long merged, List<String> tables) {
        Map<String, List<Long>> hanging = new LinkedHashMap<>();
        List<Map<String, @Nullable String>> people = rows(
                handle,
                "select * from members_person where id in (:kept, :merged) order by id for update",
                kept,
                merged);
        tables.forEach(table -> hanging.put(
                table,
                handle.createQuery("select id from " + table + " where person_id = :merged")
                        .bind("merged", merged)
                        .mapTo(Long.class)
                        .list()));
        return new Before(
                kept,
                merged,
                people,
                rows(handle, "select * from members_membership where person_id in (:kept, :merged)", kept, merged),
                rows(handle, "select * from members_choice where person_id in (:kept, :merged)", kept, merged),
                hanging,
                redraws(handle, kept, merged),
                null);
    }

    /** Changes of boundaries that move the merged record and not the kept one as well. */
    private static List<Long> redraws(Handle handle, long kept, long merged) {
        return handle.createQuery("select m.redraw_id from members_redraw_move m where m.person_id = :merged"
                        + " and not exists (select 1 from members_redraw_move k where k.redraw_id = m.redraw_id"
                        + " and k.person_id = :kept)")
                .bind("kept", kept)
                .bind("merged", merged)
                .mapTo(Long.class)
                .list();
    }

    /** The same with the roles that the merged record held. */
    Before withRoles(List<String> held) {
        return new Before(kept, merged, people, memberships, choices, hanging, redraws, held);
    }

    /** The roles that the merged record held; none where the merge is older than this. */
    List<String> held() {
        return roles == null ? List.of() : roles;
    }

    /** Moves what changes of boundaries do from one of the two records to the other. */
    void moveRedraws(Handle handle, long from, long to) {
        if (redraws != null && !redraws.isEmpty()) {
            handle.createUpdate("update members_redraw_move set person_id = :to where person_id = :from"
                            + " and redraw_id in (<redraws>)")
                    .bind("to", to)
                    .bind("from", from)
                    .bindList("redraws", redraws)
                    .execute();
        }
    }

    private static List<Map<String, @Nullable String>> rows(Handle handle, String sql, long kept, long merged) {
        return handle.createQuery(sql)
                .bind("kept", kept)
                .bind("merged", merged)
                .map((row, context) -> texts(row))
                .list();
    }

    private static Map<String, @Nullable String> texts(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            boolean bit = columns.getColumnType(i) == java.sql.Types.BIT;
            String text = row.getString(i);
            texts.put(columns.getColumnName(i), bit && text != null ? row.getBoolean(i) ? "1" : "0" : text);
        }
        return texts;
    }

    void restore(Handle handle) {
        hanging.forEach((table, ids) -> {
            if (!ids.isEmpty()) {
                handle.createUpdate("update " + table + " set person_id = :merged where id in (<ids>)")
                        .bind("merged", merged)
                        .bindList("ids", ids)
                        .execute();
            }
        });
        moveRedraws(handle, kept, merged);
        // Ended ones first, so that no person has two active memberships for a moment.
        memberships.stream()
                .filter(each -> each.get("ended_on") != null)
                .forEach(each -> set(handle, "members_membership", each, ""));
        memberships.stream()
                .filter(each -> each.get("ended_on") == null)
                .forEach(each -> set(handle, "members_membership", each, ""));
        people.forEach(each -> set(handle, "members_person", each, ", version = version + 1"));
        handle.createUpdate("delete from members_choice where person_id in (:kept, :merged)")
                .bind("kept", kept)
                .bind("merged", merged)
                .execute();
        choices.forEach(each -> choose(handle, each));
    }

    private static void set(Handle handle, String table, Map<String, @Nullable String> row, String also) {
        List<String> columns =
                row.keySet().stream().filter(each -> !NEVER_SET.contains(each)).toList();
        String sets = String.join(
                ", ", columns.stream().map(each -> each + " = :" + each).toList());
        var update = handle.createUpdate("update " + table + " set " + sets + also + " where id = :id");
        columns.forEach(each -> update.bind(each, row.get(each)));
        update.bind("id", row.get("id")).execute();
    }

    private static void choose(Handle handle, Map<String, @Nullable String> row) {
        List<String> columns = List.copyOf(row.keySet());
        var insert = handle.createUpdate("insert into members_choice (" + String.join(", ", columns) + ") values (:"
                + String.join(", :", columns) + ")");
        columns.forEach(each -> insert.bind(each, row.get(each)));
        insert.execute();
    }
}
