package org.folkmoot.members.batches;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.model.BatchColumn;
import org.folkmoot.members.model.BatchLayout;
import org.folkmoot.members.model.DateOrder;
import org.folkmoot.members.sheets.RowTaker;

/** Finds out in which order a file writes its dates, and keeps its headings and first rows. */
final class DateFinder implements RowTaker {

    private boolean dayFirst;
    private boolean monthFirst;
    private boolean ambiguous;
    private static final int SHOWN = 5;

    private final List<List<String>> first = new ArrayList<>();
    private String charset = "";

    @Override
    public boolean take(long line, List<String> row) {
        if (!first.isEmpty()) {
            row.stream().map(String::strip).forEach(this::look);
        }
        if (first.size() < SHOWN) {
            first.add(row.stream().map(String::strip).toList());
        }
        return true;
    }

    private void look(String cell) {
        int hint = DateOrder.hint(cell);
        dayFirst = dayFirst || hint > 0;
        monthFirst = monthFirst || hint < 0;
        ambiguous = ambiguous || DateOrder.ambiguous(cell);
    }

    void readAs(String encoding) {
        charset = encoding;
    }

    /** The headings and the first rows. */
    List<List<String>> first() {
        return first;
    }

    /** What the headings and the dates tell of the file. */
    BatchLayout layout() {
        return new BatchLayout(order(), BatchColumn.of(first.get(0)));
    }

    DateOrder order() {
        return monthFirst && !dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }

    /** What was assumed; empty where the file is clear. */
    String words() {
        return (charset.equals("UTF-8") || charset.isEmpty() ? "" : "Read as " + charset + ". ") + ofDates();
    }

    private String ofDates() {
        if (dayFirst && monthFirst) {
            return "Some dates have the day first and some the month: they were read with the day first. ";
        }
        return ambiguous && !dayFirst && !monthFirst
                ? "No date shows whether the day or the month comes first: they were read with the day first. "
                : "";
    }
}
