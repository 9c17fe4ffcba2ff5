package org.folkmoot.platform.refusals.web;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.folkmoot.nhsuk.errors.ErrorPages;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.web.BodyTooLarge;
import org.jspecify.annotations.Nullable;

/** Anything else: a refusal that a container wrapped as its own page, all others as a fault with a reference. */
@Provider
public class FaultPage implements ExceptionMapper<Throwable> {

    private static final int TOO_LARGE = 413;

    @Override
    public Response toResponse(Throwable thrown) {
        Response refusal = refusal(thrown);
        return refusal == null ? Faults.page(thrown) : refusal;
    }

    private static @Nullable Response refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleBroken broken) {
                return new RuleBrokenPage().toResponse(broken);
            }
            if (cause instanceof NotFound missing) {
                return new NotFoundPage().toResponse(missing);
            }
            if (cause instanceof Conflict || cause instanceof OptimisticLockException) {
                return ErrorPages.view(Response.Status.CONFLICT.getStatusCode()).response();
            }
            if (cause instanceof BodyTooLarge) {
                return ErrorPages.view(TOO_LARGE).response();
            }
        }
        return null;
    }
}
