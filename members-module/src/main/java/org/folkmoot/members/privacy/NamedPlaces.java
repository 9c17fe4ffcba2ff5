package org.folkmoot.members.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.folkmoot.contracts.HeldPart;
import org.jspecify.annotations.Nullable;

/** What is held says councils and wards by their codes; whoever asks for a copy reads the name, and the code behind it. */
final class NamedPlaces {

    private static final Set<String> COLUMNS = Set.of("Council area", "Ward", "Local authority");

    private final UnaryOperator<String> nameOf;

    /** Asks for the name of a code; what has no name is given back as it is. */
    NamedPlaces(UnaryOperator<String> nameOf) {
        this.nameOf = nameOf;
    }

    /** The part with names. */
    HeldPart in(HeldPart part) {
        if (part.columns().stream().noneMatch(COLUMNS::contains)) {
            return part;
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : part.rows()) {
            List<@Nullable Object> cells = new ArrayList<>(row);
            for (int i = 0; i < cells.size(); i++) {
                if (COLUMNS.contains(part.columns().get(i))) {
                    cells.set(i, named(cells.get(i)));
                }
            }
            rows.add(cells);
        }
        return new HeldPart(part.title(), part.columns(), rows);
    }

    private @Nullable Object named(@Nullable Object cell) {
        String code = cell == null ? "" : cell.toString();
        String name = code.isEmpty() ? "" : nameOf.apply(code);
        return name.isEmpty() || name.equals(code) ? cell : name + " (" + code + ")";
    }
}
