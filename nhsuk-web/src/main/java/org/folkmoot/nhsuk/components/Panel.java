package org.folkmoot.nhsuk.components;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** What was just done, in a green panel at the end of a journey; or a blue one that interrupts before a risky act. */
public record Panel(
        String heading, Content content, @Nullable String size, boolean interruption) {

    /** The class attribute. */
    public String classes() {
        return interruption ? "nhsuk-panel nhsuk-panel--interruption" : "nhsuk-panel";
    }

    /** The class attribute of the heading. */
    public String headingClasses() {
        return size == null ? "nhsuk-panel__heading" : "nhsuk-panel__heading nhsuk-panel__heading--" + size;
    }
}
