package org.folkmoot.nhsuk.components;

import gg.jte.Content;
import org.folkmoot.nhsuk.html.Html;

/** A short status word. */
public record Tag(Content content, TagColour colour, boolean border, String more) {

    public static Tag of(String text, TagColour colour) {
        return new Tag(Html.text(text), colour, true, "");
    }

    /** No line round the tag; for what is done and needs no attention. */
    public Tag withoutBorder() {
        return new Tag(content, colour, false, more);
    }

    /** Adds classes, from upstream only. */
    public Tag with(String classes) {
        return new Tag(content, colour, border, " " + classes);
    }

    /** The class attribute. */
    public String classes() {
        return colour.classes() + (border ? "" : " nhsuk-tag--no-border") + more;
    }
}
