package org.folkmoot.nhsuk.components;

import org.jspecify.annotations.Nullable;

/** Steps through a long list by its keys: how many there are, and the neighbours of this page. */
public record KeyPaging(
        String count,
        @Nullable String previousHref,
        @Nullable String nextHref) {

    public KeyPaging {
        // The count begins a line, also where it is none or more than the list counts.
        count = count.isEmpty() ? count : Character.toUpperCase(count.charAt(0)) + count.substring(1);
    }

    public boolean hasLinks() {
        return previousHref != null || nextHref != null;
    }
}
