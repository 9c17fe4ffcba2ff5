package org.folkmoot.platform.refusals.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.folkmoot.nhsuk.errors.ErrorPages;

/** What the runtime refuses by itself, such as an unknown address, as a page; redirects and pages pass unchanged. */
@Provider
public class HttpRefusalPage implements ExceptionMapper<WebApplicationException> {

    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FAULT = 500;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response said = refusal.getResponse();
        if (said.hasEntity() || said.getStatus() < FIRST_ERROR) {
            return said;
        }
        if (said.getStatus() >= FIRST_FAULT
                && said.getStatus() != Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            return Faults.page(refusal);
        }
        Response page = ErrorPages.view(said.getStatus()).response();
        Object allow = said.getHeaders().getFirst(HttpHeaders.ALLOW);
        return allow == null
                ? page
                : Response.fromResponse(page).header(HttpHeaders.ALLOW, allow).build();
    }
}
