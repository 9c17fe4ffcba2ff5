package org.folkmoot.nhsuk.components;

import org.jspecify.annotations.Nullable;

/** Steps through a long list by its keys: how many there are, and the neighbours of this page. */
public record KeyPaging(
        String count,
        @Nullable String previousHref,
        @Nullable String nextHref) {

    public boolean hasLinks() {
        return previousHref != null || nextHref != null;
    }
}
