package org.folkmoot.platform.audit.web;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.folkmoot.nhsuk.components.KeyPaging;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.audit.AuditRow;
import org.jspecify.annotations.Nullable;

/** The steps to newer and older entries, with the search kept in the address. */
final class AuditPaging {

    private AuditPaging() {}

    static KeyPaging of(UriInfo address, List<AuditRow> rows, long count, boolean newer, boolean older) {
        String words = Words.cappedCount(count, "entry", "entries");
        String previous = newer ? step(address, "after", rows.get(0).id()) : null;
        String next = older ? step(address, "before", rows.get(rows.size() - 1).id()) : null;
        return new KeyPaging(words, previous, next);
    }

    /** The same search as the end of an address. */
    static String query(UriInfo address) {
        String query = address.getRequestUri().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    private static @Nullable String step(UriInfo address, String direction, long edge) {
        return "/office/audit?"
                + address.getRequestUriBuilder()
                        .replaceQueryParam("before")
                        .replaceQueryParam("after")
                        .replaceQueryParam(direction, edge)
                        .build()
                        .getRawQuery();
    }
}
