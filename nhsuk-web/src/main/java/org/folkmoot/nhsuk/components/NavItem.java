package org.folkmoot.nhsuk.components;

import org.jspecify.annotations.Nullable;

/** An item of the header's or the footer's navigation. */
public record NavItem(String text, String href, Here here) {

    /** Where the reader is, seen from an item. */
    public enum Here {
        ELSEWHERE,
        ON_THIS_PAGE,
        BELOW
    }

    public NavItem(String text, String href) {
        this(text, href, Here.ELSEWHERE);
    }

    /** The same item, marked with where the reader is. */
    public NavItem seenFrom(Here reader) {
        return new NavItem(text, href, reader);
    }

    public boolean isCurrent() {
        return here != Here.ELSEWHERE;
    }

    /** The value of aria-current, or null. */
    public @Nullable String ariaCurrent() {
        return switch (here) {
            case ELSEWHERE -> null;
            case ON_THIS_PAGE -> "page";
            case BELOW -> "true";
        };
    }
}
