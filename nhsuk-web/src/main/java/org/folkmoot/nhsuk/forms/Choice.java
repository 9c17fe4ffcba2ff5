package org.folkmoot.nhsuk.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One option of radios, checkboxes or a select; a divider has no value. */
public record Choice(
        @Nullable String value, String label, @Nullable String hint, List<Field<?>> reveals, boolean exclusive) {

    static Choice of(String value, String label, @Nullable String hint) {
        return new Choice(value, label, hint, List.of(), false);
    }

    static Choice divider(String word) {
        return new Choice(null, word, null, List.of(), false);
    }

    Choice revealing(List<Field<?>> fields) {
        return new Choice(value, label, hint, List.copyOf(fields), exclusive);
    }

    Choice alone() {
        return new Choice(value, label, hint, reveals, true);
    }

    public boolean isDivider() {
        return value == null;
    }

    /** The value; only for an option that is no divider. */
    public String given() {
        return value == null ? "" : value;
    }
}
