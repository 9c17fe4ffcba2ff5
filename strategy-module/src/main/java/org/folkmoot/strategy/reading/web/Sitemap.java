package org.folkmoot.strategy.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** The list of public pages for search engines. */
@Path("/sitemap.xml")
@ApplicationScoped
public class Sitemap {

    private static final List<String> LISTS = List.of(
            "/",
            "/strategy",
            "/strategies",
            "/documents",
            "/networks",
            "/consultations",
            "/meetings",
            "/join",
            "/open-data",
            "/cookies");

    private final PublishedPages published;
    private final TrustSettings settings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Sitemap() {
        this(null, null);
    }

    @Inject
    Sitemap(PublishedPages published, TrustSettings settings) {
        this.published = published;
        this.settings = settings;
    }

    @GET
    @Open
    @Produces("application/xml;charset=UTF-8")
    public String sitemap(@Context HttpServletRequest request) {
        ForEverybody.mark(request);
        Map<String, String> addresses = new LinkedHashMap<>();
        LISTS.forEach(address -> addresses.put(address, ""));
        published.all().forEach(page -> addresses.put(page.address(), changed(page)));
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        // Reason: addresses are made of slugs, so that nothing in them needs escaping.
        addresses.forEach((address, changed) -> xml.append("<url><loc>")
                .append(settings.baseUrl())
                .append(address)
                .append("</loc>")
                .append(changed)
                .append("</url>\n"));
        return xml.append("</urlset>\n").toString();
    }

    private static String changed(PageLine page) {
        return "<lastmod>" + page.changedAt().truncatedTo(ChronoUnit.SECONDS) + "</lastmod>";
    }
}
