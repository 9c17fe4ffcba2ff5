package org.folkmoot.strategy.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.past.PagesToKeep;
import org.folkmoot.templates.strategy.reading.JteopenGenerated;

/** What there is as open data, for people. */
@Path("/open-data")
@ApplicationScoped
public class OpenList implements PagesToKeep {

    private static final List<String> NAMES =
            List.of("strategies", "values", "documents", "consultations", "networks", "you-said-we-did", "meetings");

    @GET
    @Open
    public View list() {
        return View.page("Open data", out -> JteopenGenerated.render(out, null, NAMES))
                .crumbs(new Crumb("Home", "/"))
                .cacheable();
    }

    @Override
    public List<String> addresses() {
        return List.of("/open-data");
    }

    @Override
    public View page(String address) {
        return list();
    }
}
