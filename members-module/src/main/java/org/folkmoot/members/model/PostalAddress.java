package org.folkmoot.members.model;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A postal address; any part may be missing. */
public record PostalAddress(
        @Nullable String line1,
        @Nullable String line2,
        @Nullable String town,
        @Nullable String county,
        @Nullable Postcode postcode) {

    /** An address of which nothing is known. */
    public static final PostalAddress UNKNOWN = new PostalAddress(null, null, null, null, null);

    /** The lines of an envelope below the name. */
    public String lines() {
        return Stream.of(line1, line2, town, county, postcode == null ? null : postcode.written())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** True where a letter would arrive. */
    public boolean complete() {
        return line1 != null && postcode != null;
    }
}
