package org.folkmoot.platform.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.access.Actor;

/** Knows which pages somebody may open, so that no list of links leads them to a door that is shut for them. */
@ApplicationScoped
public class Doors {

    private final Map<String, Route> pages = new HashMap<>();
    private final List<Route> withVariables;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Doors() {
        this.withVariables = null;
    }

    @Inject
    Doors(RouteCheck check) {
        this(check.routes());
    }

    Doors(List<Route> routes) {
        routes.stream().filter(route -> "GET".equals(route.method())).forEach(route -> pages.put(route.path(), route));
        this.withVariables = pages.values().stream()
                .filter(route -> route.path().contains("{"))
                .sorted(Comparator.comparingLong(route ->
                        route.path().chars().filter(letter -> letter == '{').count()))
                .toList();
    }

    /** True where the person may open the page at this address; its query does not matter. An unknown address is shut. */
    public boolean areOpen(Actor actor, String address) {
        return page(address.replaceAll("[?#].*", ""))
                .map(route -> route.permission() == null || actor.may(route.permission()))
                .orElse(false);
    }

    /** True where there is a page at exactly this path. */
    public boolean exist(String path) {
        return pages.containsKey(path);
    }

    private Optional<Route> page(String path) {
        return Optional.ofNullable(pages.get(path)).or(() -> withVariables.stream()
                .filter(route -> route.addresses().matcher(path).matches())
                .findFirst());
    }
}
