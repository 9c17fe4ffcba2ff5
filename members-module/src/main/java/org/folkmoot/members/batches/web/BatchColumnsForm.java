package org.folkmoot.members.batches.web;

import java.util.List;
import java.util.Set;
import org.folkmoot.members.batches.CheckABatch.Shown;
import org.folkmoot.members.model.BatchColumn;
import org.folkmoot.members.model.BatchLayout;
import org.folkmoot.members.web.ColumnsForm;
import org.jspecify.annotations.Nullable;

/** What each column of a file of staff, leavers or a screening holds. */
public final class BatchColumnsForm extends ColumnsForm<BatchColumn> {

    private static final int MOST_COLUMNS = 60;

    private final BatchLayout known;

    BatchColumnsForm(Shown shown) {
        super(BatchColumn.class, BatchColumn::words);
        known = shown.layout();
        List<String> headings =
                shown.first().get(0).stream().limit(MOST_COLUMNS).toList();
        if (!shown.readings().isEmpty()) {
            askForTheEncoding(shown.readings(), shown.answered() ? known.charset() : null);
        }
        if (shown.answered() || !shown.datesUnsure()) {
            fillDates(known.dates());
        }
        ask(headings, known.columns());
        askForAName();
    }

    @Override
    protected @Nullable String missing(Set<BatchColumn> used) {
        return used.contains(BatchColumn.LAST) || used.contains(BatchColumn.FULL) || used.contains(BatchColumn.NUMBER)
                ? null
                : "Select the column that holds the last name, the whole name or our number";
    }

    BatchLayout layout() {
        return new BatchLayout(charsetOr(known.charset()), dateOrder(), chosen());
    }
}
