package org.folkmoot.contracts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of thing that is held about a person, as a table.
 *
 * @param title what it is, in the reader's words
 * @param columns the headings
 * @param rows as many cells as there are headings: text, numbers, dates, instants, true or false, or nothing
 */
public record HeldPart(String title, List<String> columns, List<List<@Nullable Object>> rows) {

    /**
     * Checks that every row fits the headings.
     *
     * @throws IllegalArgumentException where one does not
     */
    public HeldPart {
        columns = List.copyOf(columns);
        List<List<@Nullable Object>> copied = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of \"" + title + "\" does not fit its headings");
            }
            copied.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copied);
    }
}
