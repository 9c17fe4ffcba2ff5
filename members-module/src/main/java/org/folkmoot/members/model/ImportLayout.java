package org.folkmoot.members.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read.
 *
 * @param charset name of the encoding; without meaning for a workbook
 * @param separator what stands between cells; without meaning for a workbook
 * @param connection how the people are connected with the trust where no column says so
 * @param fields what each column holds, in the file's order; null for a column that is left out
 */
public record ImportLayout(
        String charset, char separator, DateOrder dates, Connection connection, List<@Nullable ImportField> fields) {

    private static final String NONE = "-";

    /** As text that {@link #read} understands. */
    public String written() {
        List<String> parts =
                new ArrayList<>(List.of(charset, String.valueOf((int) separator), dates.name(), connection.name()));
        fields.forEach(each -> parts.add(each == null ? NONE : each.name()));
        return String.join("\n", parts);
    }

    /** From {@link #written}. */
    public static ImportLayout read(String text) {
        String[] parts = text.split("\n");
        List<@Nullable ImportField> fields = new ArrayList<>();
        Arrays.stream(parts).skip(4).forEach(each -> fields.add(NONE.equals(each) ? null : ImportField.valueOf(each)));
        return new ImportLayout(
                parts[0],
                (char) Integer.parseInt(parts[1]),
                DateOrder.valueOf(parts[2]),
                Connection.valueOf(parts[3]),
                fields);
    }

    /** True where some column holds this. */
    public boolean has(ImportField field) {
        return fields.contains(field);
    }
}
