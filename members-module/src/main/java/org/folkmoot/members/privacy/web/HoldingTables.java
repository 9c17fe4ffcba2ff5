package org.folkmoot.members.privacy.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.HeldPart;
import org.folkmoot.members.privacy.Holding;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.jspecify.annotations.Nullable;

/** What is held about a person as tables to read and as plain values for JSON; a single row stands on its side. */
final class HoldingTables {

    private HoldingTables() {}

    static List<Table> tables(Holding holding) {
        return holding.parts().stream().map(HoldingTables::table).toList();
    }

    private static Table table(HeldPart part) {
        Table table = Table.of(part.title());
        if (part.rows().size() > 1) {
            part.columns().forEach(table::column);
            part.rows()
                    .forEach(row ->
                            table.row(row.stream().map(HoldingTables::words).toArray()));
            return table.responsive();
        }
        table.columns("What", "Held").firstCellIsHeader();
        pairs(part, 0).forEach((column, value) -> table.row(column, words(value)));
        return table;
    }

    /** A value as people read it. */
    static String words(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return Words.dateAndTime(instant);
        }
        return value instanceof LocalDate date ? Words.date(date) : value == null ? "" : value.toString();
    }

    /** Every part with its rows, in the order shown. */
    static Map<String, Object> values(Holding holding) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("number", holding.person().value());
        all.put("at", holding.at().toString());
        Map<String, Object> parts = new LinkedHashMap<>();
        for (HeldPart part : holding.parts()) {
            parts.put(
                    part.title(),
                    java.util.stream.IntStream.range(0, part.rows().size())
                            .mapToObj(row -> plain(pairs(part, row)))
                            .toList());
        }
        all.put("held", parts);
        return all;
    }

    private static Map<String, @Nullable Object> plain(Map<String, @Nullable Object> row) {
        row.replaceAll((column, value) -> value instanceof Number || value == null ? value : value.toString());
        return row;
    }

    private static Map<String, @Nullable Object> pairs(HeldPart part, int row) {
        Map<String, @Nullable Object> pairs = new LinkedHashMap<>();
        for (int i = 0; i < part.columns().size(); i++) {
            pairs.put(part.columns().get(i), part.rows().get(row).get(i));
        }
        return pairs;
    }
}
