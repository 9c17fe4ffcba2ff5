package org.folkmoot.engagement.model;

import org.jspecify.annotations.Nullable;

/**
 * What a person needs to take part, in their own words.
 *
 * @param access null for nothing
 * @param dietary null for nothing
 */
public record Needs(@Nullable String access, @Nullable String dietary) {

    /** Nothing needed, or nothing said. */
    public static final Needs NONE = new Needs(null, null);

    /** True where nothing is said. */
    public boolean isEmpty() {
        return access == null && dietary == null;
    }
}
