package org.folkmoot.members.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.HeldPart;
import org.jspecify.annotations.Nullable;

/** What is held says constituencies and classes by their codes; whoever asks for a copy reads their names. */
final class NamedConstituencies {

    /** The column of a constituency with that of the class in it. */
    private static final Map<String, String> CLASS_OF =
            Map.of("Constituency", "Class", "From constituency", "From class", "To constituency", "To class");

    private final Names names;

    NamedConstituencies(Names names) {
        this.names = names;
    }

    /** How a constituency, or a class of it, is called. */
    @FunctionalInterface
    interface Names {

        /** The name; empty for none. */
        String of(@Nullable String constituency, @Nullable String classCode);
    }

    /** The part with names; a class is named with its constituency, in one column. */
    HeldPart in(HeldPart part) {
        HeldPart read = part;
        for (String column : part.columns()) {
            String classes = CLASS_OF.get(column);
            read = classes == null ? read : named(read, column, classes);
        }
        return read;
    }

    private HeldPart named(HeldPart part, String column, String classes) {
        int constituency = part.columns().indexOf(column);
        int classCode = part.columns().indexOf(classes);
        List<String> columns = new ArrayList<>(part.columns());
        columns.remove(classes);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : part.rows()) {
            List<@Nullable Object> cells = new ArrayList<>(row);
            String name = names.of(text(row, constituency), text(row, classCode));
            cells.set(constituency, name.isEmpty() ? null : name);
            if (classCode >= 0) {
                cells.remove(classCode);
            }
            rows.add(cells);
        }
        return new HeldPart(part.title(), columns, rows);
    }

    private static @Nullable String text(List<@Nullable Object> row, int column) {
        Object cell = column < 0 ? null : row.get(column);
        return cell == null ? null : cell.toString();
    }
}
