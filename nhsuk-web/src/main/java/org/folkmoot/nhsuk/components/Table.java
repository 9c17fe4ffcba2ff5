package org.folkmoot.nhsuk.components;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.folkmoot.nhsuk.html.Html;
import org.jspecify.annotations.Nullable;

/** A table of rows; cells are text, numbers or content. Built up by fluent calls. */
public final class Table {
    private static final Content NO_DATA =
            (HtmlContent) out -> out.writeContent("<span class=\"nhsuk-u-secondary-text-colour\">No data</span>");

    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Content>> rows = new ArrayList<>();
    private String size = "";
    private boolean captionHidden;
    private boolean compact;
    private boolean responsive;
    private boolean striped;
    private boolean firstIsHeader;
    private String borders = "";
    private @Nullable String id;

    private Table(String caption) {
        this.caption = caption;
    }

    /** A table; the caption says what it shows. */
    public static Table of(String caption) {
        return new Table(caption);
    }

    /** The size of the caption: s, m, l or xl. */
    public Table size(String captionSize) {
        size = captionSize;
        return this;
    }

    /** The caption is only read out, where a heading stands above. */
    public Table hideCaption() {
        captionHidden = true;
        return this;
    }

    public Table columns(String... headings) {
        for (String heading : headings) {
            column(Column.of(heading));
        }
        return this;
    }

    public Table column(String heading) {
        return column(Column.of(heading));
    }

    public Table numeric(String heading) {
        return column(Column.of(heading).asNumeric());
    }

    public Table column(Column column) {
        columns.add(column);
        return this;
    }

    /** Adds a row; a cell that is null or blank says "No data", so that no cell is empty. */
    public Table row(@Nullable Object... cells) {
        rows.add(Arrays.stream(cells).map(Table::content).toList());
        return this;
    }

    /** Adds a row for each thing. */
    public <T> Table rows(Collection<? extends T> things, Function<? super T, List<?>> cells) {
        things.forEach(thing -> row(cells.apply(thing).toArray()));
        return this;
    }

    private static Content content(@Nullable Object cell) {
        return cell == null || (cell instanceof String text && text.isBlank()) ? NO_DATA : Html.of(cell);
    }

    public Table compact() {
        compact = true;
        return this;
    }

    /** On narrow screens each row becomes a list of headings and values. */
    public Table responsive() {
        responsive = true;
        return this;
    }

    public Table striped() {
        striped = true;
        return this;
    }

    /** The first cell of each row names the row. */
    public Table firstCellIsHeader() {
        firstIsHeader = true;
        return this;
    }

    public Table withoutBorder() {
        borders = " nhsuk-table--no-border";
        return this;
    }

    public Table withoutLastBorder() {
        borders = " nhsuk-table--no-last-row-border";
        return this;
    }

    public Table id(String other) {
        id = other;
        return this;
    }

    public String caption() {
        return caption;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<List<Content>> rows() {
        return rows;
    }

    public @Nullable String id() {
        return id;
    }

    public boolean isResponsive() {
        return responsive;
    }

    public boolean isHeader(int cell) {
        return firstIsHeader && cell == 0;
    }

    public boolean isSortable() {
        return columns.stream().anyMatch(column -> column.sortHref() != null);
    }

    /** The column of a cell, or null in a table without headings. */
    public @Nullable Column columnOf(int cell) {
        return cell < columns.size() ? columns.get(cell) : null;
    }

    /** The class attribute. */
    public String classes() {
        return "nhsuk-table" + (compact ? " nhsuk-table--compact" : "")
                + (responsive ? " nhsuk-table--responsive" : "") + borders
                + (isSortable() ? " nhsuk-table--sortable" : "") + (striped ? " nhsuk-table--striped" : "");
    }

    /** The class attribute of the caption. */
    public String captionClasses() {
        return "nhsuk-table__caption" + (size.isEmpty() ? "" : " nhsuk-table__caption--" + size)
                + (captionHidden ? " nhsuk-u-visually-hidden" : "");
    }

    /** The class attribute of a cell. */
    public String cellClasses(int cell) {
        String base = isHeader(cell) ? "nhsuk-table__header" : "nhsuk-table__cell";
        Column column = columnOf(cell);
        return column != null && column.numeric() ? base + " " + base + "--numeric" : base;
    }
}
