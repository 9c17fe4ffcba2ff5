package org.folkmoot.platform.web;

import java.util.List;
import java.util.regex.Pattern;
import org.folkmoot.platform.access.web.Route;

/** What the front door must know of the routes before any of them is matched: large bodies and exemptions. */
final class RouteBook {

    private static final long MEGABYTE = 1024L * 1024L;

    private final List<Entry> exceptions;

    RouteBook(List<Route> routes) {
        this.exceptions = routes.stream()
                .filter(route -> route.changesState())
                .filter(route -> route.megabytes() > 1 || !route.exempt().isEmpty())
                .map(route -> new Entry(route, route.addresses()))
                .toList();
    }

    /** The largest body that the address takes, in bytes. */
    long largestBody(String path) {
        return exceptions.stream()
                        .filter(entry -> entry.matches(path))
                        .mapToLong(entry -> entry.route().megabytes())
                        .max()
                        .orElse(1)
                * MEGABYTE;
    }

    /** True where the address may be posted to from anywhere; such a request never acts for who is signed in. */
    boolean isExempt(String path) {
        return exceptions.stream().anyMatch(entry -> !entry.route().exempt().isEmpty() && entry.matches(path));
    }

    private record Entry(Route route, Pattern addresses) {
        boolean matches(String path) {
            return addresses.matcher(path).matches();
        }
    }
}
