package org.folkmoot.strategy.surveys.web;

import org.folkmoot.nhsuk.forms.HiddenField;
import org.jspecify.annotations.Nullable;

/** Which state of a survey an editor saw; a form that does not say saw none. */
final class Lock {

    private static final int NONE = -1;

    private Lock() {}

    static int of(HiddenField field) {
        return of(field.value());
    }

    static int of(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : NONE;
    }
}
