package org.folkmoot.strategy.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.reading.OpenContent;
import org.folkmoot.templates.strategy.reading.JteopenGenerated;

/** What is public as open data, one file for each kind of page. */
@Path("/open")
@ApplicationScoped
public class OpenPages {

    private static final Map<String, Kind> FILES = new LinkedHashMap<>();

    static {
        FILES.put("strategies", Kind.STRATEGY);
        FILES.put("values", Kind.VALUES);
        FILES.put("documents", Kind.DOCUMENT);
        FILES.put("consultations", Kind.CONSULTATION);
        FILES.put("networks", Kind.NETWORK);
        FILES.put("you-said-we-did", Kind.OUTCOMES);
    }

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
    public View list() {
        List<String> names = List.copyOf(FILES.keySet());
        return View.page("Open data", out -> JteopenGenerated.render(out, null, names))
                .crumbs(new Crumb("Home", "/"))
                .cacheable();
    }

    @GET
    @Open
    @Path("{name}.json")
    @Produces("application/json;charset=UTF-8")
    public String file(@PathParam("name") String name, @Context HttpServletRequest request) {
        Kind kind = Optional.ofNullable(FILES.get(name)).orElseThrow(() -> NotFound.of("open data", name));
        ForEverybody.mark(request);
        return content.of(kind);
    }
}
