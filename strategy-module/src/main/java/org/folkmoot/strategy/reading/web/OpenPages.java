package org.folkmoot.strategy.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.open.web.OpenAnswers;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.reading.OpenContent;

/** What is public as open JSON, one file for each kind of page. */
@Path("/open/{name: strategies|values|documents|consultations|networks|you-said-we-did}.json")
@ApplicationScoped
public class OpenPages {

    private static final Map<String, Kind> FILES = Map.of(
            "strategies", Kind.STRATEGY,
            "values", Kind.VALUES,
            "documents", Kind.DOCUMENT,
            "consultations", Kind.CONSULTATION,
            "networks", Kind.NETWORK,
            "you-said-we-did", Kind.OUTCOMES);

    private final OpenContent content;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OpenPages() {
        this(null);
    }

    @Inject
    OpenPages(OpenContent content) {
        this.content = content;
    }

    @GET
    @Open
    public Response file(@PathParam("name") String name) {
        Kind kind = Optional.ofNullable(FILES.get(name)).orElseThrow(() -> NotFound.of("open data", name));
        return OpenAnswers.of(content.of(kind));
    }
}
