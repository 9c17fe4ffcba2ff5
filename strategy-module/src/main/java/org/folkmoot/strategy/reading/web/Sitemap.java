package org.folkmoot.strategy.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    public String sitemap() {
        Set<String> addresses = new LinkedHashSet<>(LISTS);
        published.all().stream().map(PageLine::address).forEach(addresses::add);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        // Reason: addresses are made of slugs, so that nothing in them needs escaping.
        addresses.forEach(address -> xml.append("<url><loc>")
                .append(settings.baseUrl())
                .append(address)
                .append("</loc></url>\n"));
        return xml.append("</urlset>\n").toString();
    }
}
