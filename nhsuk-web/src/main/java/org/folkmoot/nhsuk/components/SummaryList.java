package org.folkmoot.nhsuk.components;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of questions and answers; with a heading it becomes a card. */
public record SummaryList(
        List<SummaryRow> rows,
        boolean border,
        boolean lastRowBorder,
        @Nullable Card card) {

    public static SummaryList of(List<SummaryRow> rows) {
        return new SummaryList(List.copyOf(rows), true, true, null);
    }

    public SummaryList withoutBorder() {
        return new SummaryList(rows, false, lastRowBorder, card);
    }

    public SummaryList withoutLastBorder() {
        return new SummaryList(rows, border, false, card);
    }

    /** Puts the list in a card. */
    public SummaryList in(Card other) {
        String heading = other.heading();
        List<SummaryRow> named = heading == null
                ? rows
                : rows.stream().map(row -> row.of(heading)).toList();
        return new SummaryList(named, border, lastRowBorder, other);
    }

    /** Whether any row has a link. */
    public boolean hasActions() {
        return rows.stream().anyMatch(row -> !row.actions().isEmpty());
    }

    /** The class attribute of a row. */
    public String rowClass(SummaryRow row) {
        boolean gap = hasActions() && row.actions().isEmpty();
        return gap ? "nhsuk-summary-list__row nhsuk-summary-list__row--no-actions" : "nhsuk-summary-list__row";
    }

    /** The class attribute. */
    public String classes() {
        if (!border) {
            return "nhsuk-summary-list nhsuk-summary-list--no-border";
        }
        return lastRowBorder ? "nhsuk-summary-list" : "nhsuk-summary-list nhsuk-summary-list--no-last-row-border";
    }
}
