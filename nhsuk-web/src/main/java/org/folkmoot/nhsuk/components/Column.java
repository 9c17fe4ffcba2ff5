package org.folkmoot.nhsuk.components;

import gg.jte.Content;
import org.folkmoot.nhsuk.html.Html;
import org.jspecify.annotations.Nullable;

/** A column of a table. */
public record Column(
        Content heading,
        boolean hidden,
        boolean numeric,
        @Nullable String width,
        @Nullable String sortHref,
        @Nullable String sorted) {

    /** A column with a heading. */
    public static Column of(String heading) {
        return new Column(Html.text(heading), false, false, null, null, null);
    }

    /** The figures stand to the right. */
    public Column asNumeric() {
        return new Column(heading, hidden, true, width, sortHref, sorted);
    }

    /** The heading is only read out; for a column of links. */
    public Column asHidden() {
        return new Column(heading, true, numeric, width, sortHref, sorted);
    }

    /** A width of the design system: one-half, one-third. */
    public Column width(String share) {
        return new Column(heading, hidden, numeric, share, sortHref, sorted);
    }

    /** The heading is a link that sorts on the server; sorted is ascending, descending or null. */
    public Column sortedBy(String href, @Nullable String order) {
        return new Column(heading, hidden, numeric, width, href, order);
    }

    /** The class attribute of the heading. */
    public String classes() {
        return "nhsuk-table__header" + (numeric ? " nhsuk-table__header--numeric" : "")
                + (width == null ? "" : " nhsuk-u-width-" + width);
    }
}
