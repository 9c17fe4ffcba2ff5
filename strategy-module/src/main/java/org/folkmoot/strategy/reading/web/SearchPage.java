package org.folkmoot.strategy.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.reading.SearchPages;
import org.folkmoot.strategy.reading.SearchPages.Results;
import org.folkmoot.templates.strategy.reading.JtesearchGenerated;
import org.jspecify.annotations.Nullable;

/** Search over everything public. */
@Path("/search")
@ApplicationScoped
public class SearchPage {

    private static final int LONGEST = 200;
    private static final int MOST_PAGES = 500;

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
    public View search(
            @QueryParam("q") @DefaultValue("") String query,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("page") @DefaultValue("1") String page) {
        String asked = query.substring(0, Math.min(query.length(), LONGEST));
        Kind wanted = Arrays.stream(Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(null);
        int number = page.matches("[1-9][0-9]{0,2}") ? Math.min(Integer.parseInt(page), MOST_PAGES) : 1;
        Results found = pages.search(asked, wanted, (number - 1) * SearchPages.PAGE);
        Asked question = new Asked(asked, wanted, number);
        return View.page(
                        asked.isBlank() ? "Search" : "Search: " + asked,
                        out -> JtesearchGenerated.render(out, null, question, found))
                .crumbs(new Crumb("Home", "/"));
    }

    /** What was asked, as addresses of other pages of the same question need it. */
    public record Asked(String query, @Nullable Kind kind, int page) {

        /** The same question for pages of a kind; null for all kinds. */
        public String of(@Nullable Kind other) {
            return address(other, 1);
        }

        /** Another page of the results. */
        public String page(int other) {
            return address(kind, other);
        }

        private String address(@Nullable Kind wanted, int number) {
            return "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                    + (wanted == null ? "" : "&kind=" + wanted.name())
                    + (number == 1 ? "" : "&page=" + number);
        }
    }
}
