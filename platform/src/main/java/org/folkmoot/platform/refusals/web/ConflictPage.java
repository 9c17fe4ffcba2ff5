package org.folkmoot.platform.refusals.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.folkmoot.nhsuk.errors.ErrorPages;
import org.folkmoot.platform.refusals.Conflict;

/** A change that came too late, as a page. */
@Provider
public class ConflictPage implements ExceptionMapper<Conflict> {

    @Override
    public Response toResponse(Conflict refusal) {
        return ErrorPages.view(Response.Status.CONFLICT.getStatusCode()).response();
    }
}
