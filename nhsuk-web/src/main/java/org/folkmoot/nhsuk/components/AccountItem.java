package org.folkmoot.nhsuk.components;

import org.jspecify.annotations.Nullable;

/** An item of the header's account bar: a link, a button that posts, or plain words. */
public record AccountItem(
        String text, @Nullable String href, @Nullable String postTo, boolean icon) {

    public static AccountItem link(String text, String href) {
        return new AccountItem(text, href, null, false);
    }

    public static AccountItem post(String text, String address) {
        return new AccountItem(text, null, address, false);
    }

    public static AccountItem person(String text, @Nullable String href) {
        return new AccountItem(text, href, null, true);
    }
}
