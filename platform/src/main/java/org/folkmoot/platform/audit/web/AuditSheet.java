package org.folkmoot.platform.audit.web;

import java.util.Arrays;
import java.util.List;
import org.folkmoot.platform.audit.AuditRow;
import org.jspecify.annotations.Nullable;

/** The audit log as rows of a file. */
final class AuditSheet {

    /** Above the columns. */
    static final List<String> HEADINGS = List.of(
            "Number",
            "When",
            "Real time",
            "Who",
            "Reference",
            "What",
            "About",
            "People",
            "Detail",
            "Changes",
            "Request");

    private AuditSheet() {}

    /** One entry. */
    static List<@Nullable Object> cells(AuditRow row) {
        return Arrays.asList(
                row.id(),
                row.atProduct(),
                row.atReal(),
                row.actor(),
                row.actorRef(),
                row.action(),
                row.subject(),
                row.people(),
                row.detail(),
                row.changes(),
                row.requestId());
    }
}
