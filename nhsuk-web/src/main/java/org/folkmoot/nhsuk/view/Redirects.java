package org.folkmoot.nhsuk.view;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Sends the browser on after a POST; {@link ViewFilter} puts the configured base URL in front of the path. */
public final class Redirects {

    private Redirects() {}

    /** 303 to a path of this site. */
    public static Response seeOther(String path) {
        return to(path).build();
    }

    /** 303 to a path of this site, where the text stands in a green banner. */
    public static Response withNotice(String path, String text) {
        return to(path).cookie(Notices.cookie(text)).build();
    }

    /** 303 to a path of this site, for a resource that adds cookies or headers of its own. */
    public static Response.ResponseBuilder to(String path) {
        if (!isLocal(path)) {
            throw new IllegalArgumentException("Not a path of this site: " + path);
        }
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Whether the text is a path of this site; ask before following a path that came from outside. */
    public static boolean isLocal(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().allMatch(c -> c > 0x20 && c < 0x7F);
    }
}
