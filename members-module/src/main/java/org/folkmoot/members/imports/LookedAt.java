package org.folkmoot.members.imports;

import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.DateOrder;
import org.folkmoot.members.model.ImportField;
import org.folkmoot.members.model.ImportLayout;
import org.folkmoot.members.sheets.RowTaker;
import org.jspecify.annotations.Nullable;

/** What a first reading of a file tells: its headings, some rows, what the columns seem to hold, and how dates go. */
final class LookedAt implements RowTaker {

    private static final int SHOWN = 4;
    private static final int MOST_COLUMNS = 60;

    private List<String> headings = List.of();
    private final List<List<String>> rows = new ArrayList<>();
    private List<@Nullable ImportField> fields = List.of();
    private boolean dayFirst;
    private boolean monthFirst;
    private boolean ambiguous;

    @Override
    public boolean take(long line, List<String> cells) {
        if (headings.isEmpty()) {
            headings = cells.stream().limit(MOST_COLUMNS).map(String::strip).toList();
            fields = guess(headings);
            return true;
        }
        if (rows.size() < SHOWN) {
            rows.add(cells);
        }
        for (int i = 0; i < Math.min(fields.size(), cells.size()); i++) {
            ImportField field = fields.get(i);
            if (field != null && field.isDate()) {
                date(cells.get(i).strip());
            }
        }
        return true;
    }

    private void date(String cell) {
        int hint = DateOrder.hint(cell);
        dayFirst = dayFirst || hint > 0;
        monthFirst = monthFirst || hint < 0;
        ambiguous = ambiguous || DateOrder.ambiguous(cell);
    }

    private static List<@Nullable ImportField> guess(List<String> headings) {
        List<@Nullable ImportField> fields = new ArrayList<>();
        for (String heading : headings) {
            ImportField guessed = null;
            for (ImportField each : ImportField.values()) {
                boolean free = !fields.contains(each);
                guessed = guessed == null && free && each.looksLike(heading) ? each : guessed;
            }
            fields.add(guessed);
        }
        return fields;
    }

    ImportLayout layout(String charset, char separator) {
        DateOrder order = monthFirst && !dayFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        return new ImportLayout(charset, separator, order, Connection.LIVES_HERE, fields);
    }

    /** True where the order of day and month matters and the file does not say it, or contradicts itself. */
    boolean datesUnsure() {
        return ambiguous && dayFirst == monthFirst;
    }

    List<String> headings() {
        return headings;
    }

    List<List<String>> rows() {
        return rows;
    }
}
