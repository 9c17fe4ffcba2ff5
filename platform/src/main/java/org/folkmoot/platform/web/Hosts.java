package org.folkmoot.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a request names this site as its host: the configured base address, or this machine itself by a
 * loopback name and the port that was called. Anything else would end up in pages and mails.
 */
final class Hosts {

    private static final int WRONG_HOST = 421;
    private static final int BAD_REQUEST = 400;
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Set<String> own;

    Hosts(String baseUrl) {
        URI base = URI.create(baseUrl);
        String host = String.valueOf(base.getHost()).toLowerCase(Locale.ROOT);
        int usual = "https".equals(base.getScheme()) ? 443 : 80;
        int port = base.getPort() < 0 ? usual : base.getPort();
        this.own = port == usual ? Set.of(host, host + ":" + port) : Set.of(host + ":" + port);
    }

    Optional<Refusal> check(HttpServletRequest request) {
        List<String> named = Collections.list(request.getHeaders("Host"));
        if (named.size() != 1) {
            return Optional.of(new Refusal(BAD_REQUEST, "not one Host header"));
        }
        String host = named.get(0).toLowerCase(Locale.ROOT);
        return own.contains(host) || isLoopback(host, request.getLocalPort())
                ? Optional.empty()
                : Optional.of(new Refusal(WRONG_HOST, "unknown host"));
    }

    /** True where the request's host is the one of the base address. */
    boolean isOwn(String host) {
        return own.contains(host.toLowerCase(Locale.ROOT));
    }

    static boolean isLoopback(String host, int port) {
        int colon = host.lastIndexOf(':');
        boolean hasPort = colon > host.lastIndexOf(']');
        String name = hasPort ? host.substring(0, colon) : host;
        String number = hasPort ? host.substring(colon + 1) : "80";
        return LOOPBACK.contains(name) && number.equals(Integer.toString(port));
    }
}
