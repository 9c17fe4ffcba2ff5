package org.folkmoot.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * Answers the hot pages of one open route before the request goes the whole way to it: for pages that thousands open in a
 * minute, such as the one behind an invitation. What it cannot answer goes to the route, which must give the same page.
 */
public interface PreparedPages {

    /** The route whose pages these are, an open one that ends in its only parameter, such as {@code /r/{token}}. */
    String route();

    /** The page for this end of the address, in UTF-8; null where the route is to answer. */
    byte @Nullable [] page(String end);
}
