package org.folkmoot.members.model;

import org.jspecify.annotations.Nullable;

/**
 * The format somebody needs.
 *
 * @param language where the format is another language
 * @param words anything else that helps them take part
 */
public record Needs(
        FormatNeed format,
        @Nullable String language,
        @Nullable String words) {

    /** Nothing special. */
    public static final Needs NONE = new Needs(FormatNeed.STANDARD, null, null);
}
