package org.folkmoot.strategy.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import org.folkmoot.nhsuk.view.ViewFilter;

/** Tells the page cache that an answer which is no page is the same for everybody, so that it is made once. */
final class ForEverybody {

    private ForEverybody() {}

    static void mark(HttpServletRequest request) {
        request.setAttribute(ViewFilter.CACHEABLE, Boolean.TRUE);
    }
}
