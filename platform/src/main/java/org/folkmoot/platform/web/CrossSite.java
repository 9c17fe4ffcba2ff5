package org.folkmoot.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides whether a request that may change something was sent by one of our own pages: by what the browser says of its
 * origin, so that pages need no token and may be cached.
 */
final class CrossSite {

    private static final int FORBIDDEN = 403;

    private final String baseUrl;

    CrossSite(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    Optional<Refusal> check(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean own = site == null ? isOwnOrigin(request) : "same-origin".equals(site) || "none".equals(site);
        return own ? Optional.empty() : Optional.of(new Refusal(FORBIDDEN, "sent from another site"));
    }

    private boolean isOwnOrigin(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        return origin.equals(baseUrl) || origin.equals(loopbackOrigin(request));
    }

    private static String loopbackOrigin(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host != null && Hosts.isLoopback(host.toLowerCase(Locale.ROOT), request.getLocalPort())
                ? "http://" + host
                : "null is never equal";
    }
}
