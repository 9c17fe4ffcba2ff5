package org.folkmoot.members.imports;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.imports.JudgeRows.Judged;
import org.folkmoot.members.model.BulkRegister.Entry;
import org.folkmoot.members.model.Imports.ImportFile;
import org.folkmoot.members.model.Imports.Row;
import org.folkmoot.members.model.Imports.RowState;
import org.folkmoot.members.model.Imports.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a file, read and judged, with what goes into the database of them.
 *
 * @param behind how many rows of the file are done with once this piece is
 * @param wanted rows to put on record; none in a dry run
 * @param entries what goes on record of each wanted row
 * @param noted rows that a dry run keeps, because they are not taken as they are
 */
record Piece(long lastLine, long behind, List<Judged> wanted, List<Entry> entries, List<Row> noted, Tally tally) {

    /** What a dry run keeps of these rows. */
    static Piece tried(List<Judged> rows, long behind) {
        List<Row> noted = rows.stream()
                .filter(each -> each.state() != null)
                .map(Piece::row)
                .toList();
        return new Piece(lastLine(rows), behind, List.of(), List.of(), noted, tally(rows));
    }

    /** What goes on record of these rows. */
    static Piece entered(List<Judged> rows, long behind, ImportFile file, Enter enter) {
        List<Judged> wanted = rows.stream().filter(each -> isWanted(each, file)).toList();
        List<Entry> entries = wanted.stream().map(enter::entry).toList();
        Tally tally = new Tally(0, 0, 0, 0, 0, wanted.size(), 0);
        return new Piece(lastLine(rows), behind, wanted, entries, List.of(), tally);
    }

    private static boolean isWanted(Judged each, ImportFile file) {
        return each.state() == null || each.state() == RowState.DOUBTFUL && file.doubtfulToo();
    }

    private static long lastLine(List<Judged> rows) {
        return rows.get(rows.size() - 1).row().line();
    }

    private static Row row(Judged each) {
        return new Row(
                each.row().line(),
                Objects.requireNonNull(each.state()),
                each.like() == null ? null : new PersonId(each.like()),
                each.reason());
    }

    private static Tally tally(List<Judged> judged) {
        Function<@Nullable RowState, Long> count =
                state -> judged.stream().filter(each -> each.state() == state).count();
        return new Tally(
                judged.size(),
                count.apply(null),
                count.apply(RowState.DOUBTFUL),
                count.apply(RowState.KNOWN),
                count.apply(RowState.REFUSED),
                0,
                0);
    }
}
