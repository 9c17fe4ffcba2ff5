package org.folkmoot.members.batches;

import java.util.List;
import org.folkmoot.members.model.DateOrder;
import org.folkmoot.members.sheets.RowTaker;

/** Finds out in which order a file writes its dates. */
final class DateFinder implements RowTaker {

    private boolean dayFirst;
    private boolean monthFirst;
    private boolean ambiguous;
    private boolean headings = true;

    @Override
    public boolean take(long line, List<String> row) {
        if (!headings) {
            row.stream().map(String::strip).forEach(this::look);
        }
        headings = false;
        return true;
    }

    private void look(String cell) {
        int hint = DateOrder.hint(cell);
        dayFirst = dayFirst || hint > 0;
        monthFirst = monthFirst || hint < 0;
        ambiguous = ambiguous || DateOrder.ambiguous(cell);
    }

    DateOrder order() {
        return monthFirst && !dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }

    /** What was assumed of the dates; empty where they are clear. */
    String words() {
        if (dayFirst && monthFirst) {
            return "Some dates have the day first and some the month: they were read with the day first. ";
        }
        return ambiguous && !dayFirst && !monthFirst
                ? "No date shows whether the day or the month comes first: they were read with the day first. "
                : "";
    }
}
