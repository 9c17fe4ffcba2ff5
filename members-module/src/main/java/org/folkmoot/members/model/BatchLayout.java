package org.folkmoot.members.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file of staff, leavers or a screening is read.
 *
 * @param charset name of the encoding; without meaning for a workbook
 * @param columns what each holds, in the file's order; null for one that is left out
 */
public record BatchLayout(String charset, DateOrder dates, List<@Nullable BatchColumn> columns) {

    private static final String NONE = "-";

    /** As text that {@link #read} understands. */
    public String written() {
        List<String> parts = new ArrayList<>(List.of(dates.name() + " " + charset));
        columns.forEach(each -> parts.add(each == null ? NONE : each.name()));
        return String.join("\n", parts);
    }

    /** From {@link #written}. */
    public static BatchLayout read(String text) {
        String[] parts = text.split("\n");
        List<@Nullable BatchColumn> columns = new ArrayList<>();
        Arrays.stream(parts).skip(1).forEach(each -> columns.add(NONE.equals(each) ? null : BatchColumn.valueOf(each)));
        String[] ways = parts[0].split(" ");
        // Until files said it of themselves, no layout named an encoding.
        return new BatchLayout(ways.length < 2 ? "UTF-8" : ways[1], DateOrder.valueOf(ways[0]), columns);
    }

    /** The same columns in a file of which this is known. */
    public BatchLayout in(BatchLayout found) {
        return new BatchLayout(found.charset, dates, columns);
    }

    /** How pages say in what way the file is read. */
    public String words() {
        return dates.words() + ("UTF-8".equals(charset) ? "" : ", encoding " + charset);
    }

    /** Whether the rows say of whom they speak. */
    public boolean namesPeople() {
        return columns.contains(BatchColumn.LAST)
                || columns.contains(BatchColumn.FULL)
                || columns.contains(BatchColumn.NUMBER);
    }
}
