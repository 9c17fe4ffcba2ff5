package org.folkmoot.members.model;

import org.folkmoot.contracts.members.ClassKey;
import org.jspecify.annotations.Nullable;

/**
 * A constituency, and a class of it, that somebody may join.
 *
 * @param why the reason in the person's words
 * @param rule name of the rule that lets them in
 */
public record Option(
        String constituency, @Nullable String classCode, String name, String why, String rule, String clause) {

    /** The value of this option in a form. */
    public String value() {
        return classCode == null ? constituency : new ClassKey(constituency, classCode).toString();
    }
}
