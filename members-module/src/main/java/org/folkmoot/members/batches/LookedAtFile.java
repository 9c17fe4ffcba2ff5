package org.folkmoot.members.batches;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.model.BatchColumn;
import org.folkmoot.members.model.BatchLayout;
import org.folkmoot.members.model.DateOrder;
import org.folkmoot.members.sheets.RowTaker;

/** What a first reading of a file tells: its headings and first rows, what its columns seem to hold, how dates go. */
final class LookedAtFile implements RowTaker {

    private static final int SHOWN = 5;

    private final String charset;
    private final List<List<String>> first = new ArrayList<>();
    private boolean dayFirst;
    private boolean monthFirst;
    private boolean ambiguous;

    LookedAtFile(String charset) {
        this.charset = charset;
    }

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

    /** The headings and the first rows. */
    List<List<String>> first() {
        return first;
    }

    /** What the headings and the dates tell of the file. */
    BatchLayout layout() {
        DateOrder order = monthFirst && !dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        return new BatchLayout(charset, order, BatchColumn.of(first.get(0)));
    }

    /** True where the order of day and month matters and the file does not say it, or contradicts itself. */
    boolean datesUnsure() {
        return ambiguous && dayFirst == monthFirst;
    }
}
