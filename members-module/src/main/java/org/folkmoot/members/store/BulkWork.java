package org.folkmoot.members.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.BulkChange;
import org.folkmoot.members.model.BulkEdit;
import org.folkmoot.members.model.BulkEdits.Piece;
import org.folkmoot.members.model.Choices;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/** Plans, makes and undoes a change to many people, by statements over a piece of them at once. */
final class BulkWork {

    private static final String PIECE =
            " where e.edit_id = :edit and e.person_id > :after and e.person_id <= :upTo" + " and e.state = ";

    private static final String LINES = "update members_bulk_edit_person e join members_person p on p.id = e.person_id";

    private static final String TELL = "insert into members_history (person_id, at, who, words) select e.person_id,"
            + " :at, :by, left(:happened, 1000) from members_bulk_edit_person e" + PIECE + "'TAKEN'";

    private final Handle handle;
    private final BulkEdit edit;
    private final BulkSql sql;

    BulkWork(Handle handle, BulkEdit edit) {
        this.handle = handle;
        this.edit = edit;
        this.sql = BulkSql.of(edit.wish().change());
    }

    void plan(List<PersonId> people) {
        String insert = "insert ignore into members_bulk_edit_person (edit_id, person_id, state, reason)"
                + " select :edit, p.id, case when (" + sql.reason() + ") = '' then 'PLANNED' else 'LEFT_OUT' end, "
                + sql.reason() + " from members_person p where p.id in (<people>)";
        handle.createUpdate(insert)
                .configure(SqlStatements.class, each -> each.setUnusedBindingAllowed(true))
                .bindMap(values(null))
                .bindList("people", people.stream().map(PersonId::value).toList())
                .execute();
    }

    List<PersonId> apply(Piece piece) {
        int against = run(
                LINES + " set e.state = 'LEFT_OUT', e.reason = " + sql.reason() + PIECE + "'PLANNED' and ("
                        + sql.reason() + ") <> ''",
                piece);
        run(
                LINES + " set e.state = 'TAKEN', e.before_it = " + sql.before() + ", e.changed_at = :at" + PIECE
                        + "'PLANNED'",
                piece);
        sql.apply().forEach(each -> run(each, piece));
        tell(piece, words());
        List<PersonId> changed = taken(piece);
        become("CHANGED", piece);
        count("left_out = left_out + :n", against);
        count("changed = changed + :n", changed.size());
        return changed;
    }

    List<PersonId> undo(Piece piece) {
        run(
                LINES + " set e.state = case when p.status not in ('ERASED', 'MERGED') and " + sql.still()
                        + " then 'TAKEN' else 'STAYED' end" + PIECE + "'CHANGED'",
                piece);
        sql.undo().forEach(each -> run(each, piece));
        tell(piece, "Undone: " + words());
        List<PersonId> back = taken(piece);
        become("UNDONE", piece);
        count("undone = undone + :n", back.size());
        return back;
    }

    private String words() {
        BulkEdit.Wish wish = edit.wish();
        String more = wish.change() == BulkChange.NOTE || wish.words().isEmpty() ? "" : ": " + wish.words();
        return wish.change().words() + (wish.value().isEmpty() ? "" : " (" + wish.value() + ")") + more
                + ", with others at once (change " + edit.id() + ")";
    }

    private void tell(Piece piece, String happened) {
        Map<String, @Nullable Object> values = values(piece);
        values.put("happened", happened);
        run(TELL, values);
    }

    private List<PersonId> taken(Piece piece) {
        return handle.createQuery("select e.person_id from members_bulk_edit_person e" + PIECE + "'TAKEN'"
                        + " order by e.person_id")
                .bind("edit", edit.id())
                .bind("after", piece.after())
                .bind("upTo", piece.upTo())
                .map((row, context) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    private void become(String state, Piece piece) {
        run("update members_bulk_edit_person e set e.state = '" + state + "'" + PIECE + "'TAKEN'", piece);
    }

    private void count(String change, long number) {
        handle.createUpdate("update members_bulk_edit set " + change + " where id = :edit")
                .bind("n", number)
                .bind("edit", edit.id())
                .execute();
    }

    private int run(String statement, Piece piece) {
        return run(statement, values(piece));
    }

    private int run(String statement, Map<String, @Nullable Object> values) {
        return handle.createUpdate(statement)
                .configure(SqlStatements.class, each -> each.setUnusedBindingAllowed(true))
                .bindMap(values)
                .execute();
    }

    private Map<String, @Nullable Object> values(@Nullable Piece piece) {
        BulkEdit.Wish wish = edit.wish();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("edit", edit.id());
        values.put("value", wish.value());
        values.put("words", wish.words());
        values.put("due", wish.due());
        values.put("kind", kind(wish.change()));
        if (piece != null) {
            values.put("after", piece.after());
            values.put("upTo", piece.upTo());
            values.put("at", Utc.written(piece.at()));
            values.put("today", piece.today().toString());
            values.put("by", piece.by());
        }
        return values;
    }

    private static String kind(BulkChange change) {
        boolean interest = change == BulkChange.INTEREST_ADD || change == BulkChange.INTEREST_REMOVE;
        return (interest ? Choices.Kind.INTEREST : Choices.Kind.NETWORK).name();
    }
}
