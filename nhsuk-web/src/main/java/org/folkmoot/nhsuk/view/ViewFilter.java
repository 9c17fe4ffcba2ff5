package org.folkmoot.nhsuk.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/**
 * Renders views before anything is sent, so that a fault becomes an error page, and sets status, caching and the
 * address of redirects.
 */
@Provider
@ApplicationScoped
public class ViewFilter implements ContainerResponseFilter {
    /** Request attribute that is TRUE where the page cache may keep the response for everybody not signed in. */
    public static final String CACHEABLE = "org.folkmoot.view.cacheable";

    /** Request attribute that is TRUE where it may keep it for no more than a second. */
    public static final String BRIEF = "org.folkmoot.view.brief";

    private static final MediaType HTML = MediaType.valueOf(ViewWriter.HTML);

    private final SiteFrame site;

    @Inject
    ViewFilter(SiteFrame site) {
        this.site = site;
    }

    @SuppressWarnings("NullAway") // for the CDI proxy
    ViewFilter() {
        this.site = null;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        absoluteLocation(response);
        if (response.getEntity() instanceof View view) {
            render(view, request, response);
        }
    }

    private void render(View view, ContainerRequestContext request, ContainerResponseContext response) {
        Frame frame = site.frame();
        Optional<String> waiting = notice(request).filter(text -> view.status() < 400);
        String notice = view.noticeText() == null ? waiting.orElse(null) : view.noticeText();
        Page page = new Page(view, frame, "/" + request.getUriInfo().getPath(), notice);
        response.setEntity(new RenderedView(page.html()), new java.lang.annotation.Annotation[0], HTML);
        response.setStatus(view.status());
        if (waiting.isPresent()) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, Notices.spent());
        }
        boolean forEverybody = view.isCacheable() && frame.account() == null && notice == null;
        request.setProperty(CACHEABLE, forEverybody);
        request.setProperty(BRIEF, view.isBrief());
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, forEverybody ? "no-cache" : "no-store");
    }

    private static Optional<String> notice(ContainerRequestContext request) {
        Cookie cookie = request.getCookies().get(Notices.COOKIE);
        return Optional.ofNullable(cookie).flatMap(c -> Notices.read(c.getValue()));
    }

    private void absoluteLocation(ContainerResponseContext response) {
        Object location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location != null && location.toString().startsWith("/")) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, site.frame().baseUrl() + location);
        }
    }
}
