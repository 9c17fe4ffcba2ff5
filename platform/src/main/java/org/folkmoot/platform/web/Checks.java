package org.folkmoot.platform.web;

import java.util.List;
import org.folkmoot.platform.access.web.RouteCheck;
import org.folkmoot.platform.audit.AuditTrail;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.settings.TrustSettings;

/**
 * What the front door checks with, put together once from the configuration.
 *
 * @param baseUrl the configured address of the site
 */
record Checks(
        String baseUrl,
        Hosts hosts,
        CrossSite crossSite,
        SecurityHeaders headers,
        ClientAddress clients,
        RouteBook routes,
        AuditTrail audit,
        TrustSettings settings) {

    /** The setting that lists the sites which may show our meetings in a frame, with blanks between. */
    static final String FRAMING_SITES = "embed.sites";

    static Checks of(Installation installation, RouteCheck routes, AuditTrail audit, TrustSettings settings) {
        String base = installation.baseUrl();
        return new Checks(
                base,
                new Hosts(base),
                new CrossSite(base),
                new SecurityHeaders(base),
                new ClientAddress(installation
                        .value("TRUST_PROXY")
                        .map(Boolean::parseBoolean)
                        .orElse(false)),
                new RouteBook(List.copyOf(routes.routes())),
                audit,
                settings);
    }

    /** The sites that may frame; anything that is not a plain address is left out. */
    String framedBy() {
        return String.join(
                " ",
                settings.get(FRAMING_SITES).stream()
                        .flatMap(sites -> List.of(sites.split("\\s+")).stream())
                        .filter(site -> site.matches("https?://[A-Za-z0-9.-]+(:[0-9]+)?"))
                        .toList());
    }
}
