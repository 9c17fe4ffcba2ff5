package org.folkmoot.platform.refusals.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.folkmoot.nhsuk.errors.ErrorPages;
import org.folkmoot.platform.refusals.NotFound;

/** What does not exist, as a page. */
@Provider
public class NotFoundPage implements ExceptionMapper<NotFound> {

    @Override
    public Response toResponse(NotFound refusal) {
        return ErrorPages.view(Response.Status.NOT_FOUND.getStatusCode()).response();
    }
}
