package org.folkmoot.nhsuk.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** What was just done, in a green panel at the end of a journey. */
public record Panel(
        String heading, Content content, @Nullable String size) {

    /** The class attribute of the heading. */
    public String headingClasses() {
        return size == null ? "nhsuk-panel__heading" : "nhsuk-panel__heading nhsuk-panel__heading--" + size;
    }
}
