package org.folkmoot.nhsuk.components;

/** An item of the header's or the footer's navigation. */
public record NavItem(String text, String href, boolean current) {

    public NavItem(String text, String href) {
        this(text, href, false);
    }

    /** The same item, marked as where the reader is. */
    public NavItem asCurrent() {
        return new NavItem(text, href, true);
    }
}
