package org.folkmoot.platform.open.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.open.DescribeTheOpen;

/** {@code /open/openapi.json}: what there is to read, and what it looks like. */
@Path("/open/openapi.json")
@ApplicationScoped
public class OpenResource {

    private final DescribeTheOpen describe;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OpenResource() {
        describe = null;
    }

    @Inject
    public OpenResource(DescribeTheOpen describe) {
        this.describe = describe;
    }

    @GET
    @Open
    public Response description() {
        return OpenAnswers.of(describe.describe());
    }
}
