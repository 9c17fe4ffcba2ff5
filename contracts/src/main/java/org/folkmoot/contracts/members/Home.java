package org.folkmoot.contracts.members;

import org.jspecify.annotations.Nullable;

/**
 * Where a person lives, as far as an audience may ask for it: never the street.
 *
 * @param postcode outward part of the postcode, such as DA14; null where none is known
 * @param authority code of the local authority; null where nobody knows
 * @param ward code of the ward; null where nobody knows
 */
public record Home(
        @Nullable String postcode,
        @Nullable String authority,
        @Nullable String ward) {

    /** Nothing is known. */
    public static final Home UNKNOWN = new Home(null, null, null);
}
