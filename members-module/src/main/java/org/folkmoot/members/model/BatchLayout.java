package org.folkmoot.members.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file of staff, leavers or a screening is read.
 *
 * @param columns what each holds, in the file's order; null for one that is left out
 */
public record BatchLayout(DateOrder dates, List<@Nullable BatchColumn> columns) {

    private static final String NONE = "-";

    /** As text that {@link #read} understands. */
    public String written() {
        List<String> parts = new ArrayList<>(List.of(dates.name()));
        columns.forEach(each -> parts.add(each == null ? NONE : each.name()));
        return String.join("\n", parts);
    }

    /** From {@link #written}. */
    public static BatchLayout read(String text) {
        String[] parts = text.split("\n");
        List<@Nullable BatchColumn> columns = new ArrayList<>();
        Arrays.stream(parts).skip(1).forEach(each -> columns.add(NONE.equals(each) ? null : BatchColumn.valueOf(each)));
        return new BatchLayout(DateOrder.valueOf(parts[0]), columns);
    }

    /** Whether the rows say of whom they speak. */
    public boolean namesPeople() {
        return columns.contains(BatchColumn.LAST)
                || columns.contains(BatchColumn.FULL)
                || columns.contains(BatchColumn.NUMBER);
    }
}
