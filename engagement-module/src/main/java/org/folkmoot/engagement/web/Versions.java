package org.folkmoot.engagement.web;

import org.folkmoot.nhsuk.forms.HiddenField;
import org.jspecify.annotations.Nullable;

/** Reads the version that a page carries, so that a stale edit is noticed. */
public final class Versions {

    private Versions() {}

    /** The version in a hidden field; one that fits nothing where it is missing. */
    public static int of(HiddenField field) {
        return of(field.value());
    }

    /** The version in a parameter; one that fits nothing where it is missing or no number. */
    public static int of(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
