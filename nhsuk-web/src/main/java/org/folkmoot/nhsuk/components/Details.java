package org.folkmoot.nhsuk.components;

import gg.jte.Content;

/** Text behind a summary; an expander is the larger form. */
public record Details(Content summary, Content text, boolean expander, boolean open) {

    /** The class attribute. */
    public String classes() {
        return expander ? "nhsuk-details nhsuk-expander" : "nhsuk-details";
    }
}
