package org.folkmoot.strategy.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.folkmoot.platform.access.Open;
import org.folkmoot.strategy.reading.WholeStrategy;

/** A whole strategy as one PDF. */
@Path("/strategies/{slug: [a-z0-9-]{1,100}}.pdf")
@ApplicationScoped
public class StrategyPdf {

    private final WholeStrategy whole;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StrategyPdf() {
        this(null);
    }

    @Inject
    StrategyPdf(WholeStrategy whole) {
        this.whole = whole;
    }

    @GET
    @Open
    public Response file(@PathParam("slug") String slug) {
        return Response.ok(whole.pdf(slug), "application/pdf")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + slug + ".pdf\"")
                .build();
    }
}
