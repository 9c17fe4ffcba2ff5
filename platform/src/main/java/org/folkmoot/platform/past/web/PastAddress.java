package org.folkmoot.platform.past.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leads the past of pages that are kept by day to the time machine: {@code /governors/as-at/2024-03-01} is answered at
 * {@code /as-at/2024-03-01/governors}, since the page's own class would take the address for one of its own.
 */
@Provider
@PreMatching
public class PastAddress implements ContainerRequestFilter {

    private static final Pattern KEPT =
            Pattern.compile("(governors|directors|register|cookies|open-data|meetings(?:/[^/]+|/series/[^/]+)?"
                    + "|networks/[^/]+/updates)/as-at/([0-9-]{10})");

    @Override
    public void filter(ContainerRequestContext request) {
        Matcher found = KEPT.matcher(request.getUriInfo().getPath().replaceFirst("^/", ""));
        if (found.matches()) {
            URI there = request.getUriInfo()
                    .getBaseUriBuilder()
                    .path("as-at/" + found.group(2) + "/" + found.group(1))
                    .build();
            request.setRequestUri(there);
        }
    }
}
