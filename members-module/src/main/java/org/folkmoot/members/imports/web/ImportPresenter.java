package org.folkmoot.members.imports.web;

import static org.folkmoot.nhsuk.components.Components.row;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.model.Imports.ImportFile;
import org.folkmoot.members.model.Imports.Tally;
import org.folkmoot.members.web.PageLinks;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;

/** Imports in the words of the office. */
final class ImportPresenter {

    private ImportPresenter() {}

    static Table table(List<ImportFile> files) {
        return Table.of("Imports")
                .columns("File", "Uploaded", "By", "State")
                .numeric("Rows")
                .numeric("On record")
                .responsive()
                .rows(
                        files,
                        each -> List.of(
                                PageLinks.to(each.fileName(), "/office/imports/" + each.id()),
                                Words.dateAndTime(each.begunAt()),
                                each.begunBy(),
                                each.state().words(),
                                Words.number(each.tally().read()),
                                Words.number(each.tally().added() - each.tally().undone())));
    }

    static Table sample(List<List<String>> rows) {
        Table sample = Table.of("The first rows of the file").compact().responsive();
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        for (int i = 0; i < width; i++) {
            sample.column(rows.get(0).get(i));
        }
        rows.stream().skip(1).forEach(row -> sample.row(cells(row, width)));
        return sample;
    }

    private static Object[] cells(List<String> row, int width) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            cells.add(i < row.size() ? row.get(i) : "");
        }
        return cells.toArray();
    }

    static List<SummaryRow> rows(ImportFile file) {
        Tally tally = file.tally();
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("State", file.state().words()));
        rows.add(row("Uploaded", Words.dateAndTime(file.begunAt()) + " by " + file.begunBy()));
        rows.add(row("Rows", Words.number(tally.read())));
        rows.add(row("Good", Words.number(tally.good())));
        rows.add(row("Perhaps on record", Words.number(tally.doubtful())));
        rows.add(row("Already on record", Words.number(tally.known())));
        rows.add(row("Refused", Words.number(tally.refused())));
        if (tally.added() > 0) {
            rows.add(row("Put on record", Words.number(tally.added())));
        }
        if (tally.undone() > 0) {
            rows.add(row("Taken back", Words.number(tally.undone())));
        }
        return rows;
    }
}
