package org.folkmoot.strategy.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.strategy.reading.SearchPages;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.templates.strategy.reading.JtesearchGenerated;

/** Search over all published pages. */
@Path("/search")
@ApplicationScoped
public class SearchPage {

    private static final int LONGEST = 200;

    private final SearchPages pages;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SearchPage() {
        this(null);
    }

    @Inject
    SearchPage(SearchPages pages) {
        this.pages = pages;
    }

    @GET
    @Open
    public View search(@QueryParam("q") @DefaultValue("") String query) {
        String asked = query.substring(0, Math.min(query.length(), LONGEST));
        List<PageLine> found = pages.search(asked);
        return View.page("Search", out -> JtesearchGenerated.render(out, null, asked, found))
                .crumbs(new Crumb("Home", "/"));
    }
}
