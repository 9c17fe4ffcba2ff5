package org.folkmoot.platform.refusals.web;

import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.folkmoot.nhsuk.errors.ErrorPages;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.Visit;

/** A programming fault: one line in the log, one page with the same reference. */
final class Faults {

    private static final Logger LOG = System.getLogger("org.folkmoot.faults");

    private Faults() {}

    static Response page(Throwable fault) {
        Visit visit = new CurrentVisit().get().orElse(null);
        String reference = visit == null ? "none" : visit.id();
        String route = visit == null ? "" : visit.route();
        LOG.log(Level.ERROR, "Request " + reference + " failed at " + route, fault);
        return ErrorPages.view(Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(), reference)
                .response();
    }
}
