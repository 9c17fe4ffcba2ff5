package org.folkmoot.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.folkmoot.nhsuk.view.ViewWriter;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.web.Route;
import org.folkmoot.platform.access.web.RouteCheck;
import org.jspecify.annotations.Nullable;

/**
 * Lets prepared pages answer before JAX-RS does, for those who bring no cookie: whoever is signed in or is to be told something gets
 * the page from its route. A door to a route that is not open to everybody fails the start.
 */
public final class PreparedPagesFilter implements Filter {

    private static final Logger LOG = System.getLogger(PreparedPagesFilter.class.getName());

    private List<Door> doors = List.of();

    @Override
    public void init(FilterConfig config) {
        List<Route> routes = CDI.current().select(RouteCheck.class).get().routes();
        doors = CDI.current().select(PreparedPages.class).stream()
                .map(pages -> Door.of(pages, routes))
                .toList();
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        byte[] page = page((HttpServletRequest) plainRequest);
        if (page == null) {
            chain.doFilter(plainRequest, plainResponse);
            return;
        }
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(ViewWriter.HTML);
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private byte @Nullable [] page(HttpServletRequest request) {
        String path = request.getRequestURI();
        for (Door door : doors) {
            if (door.leads(path) && isPlain(request)) {
                new CurrentVisit().get().ifPresent(visit -> visit.route(door.route()));
                return door.page(path);
            }
        }
        return null;
    }

    private static boolean isPlain(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && request.getQueryString() == null
                && request.getHeader("Cookie") == null;
    }

    /**
     * Where prepared pages answer.
     *
     * @param before what stands before the end of the address
     */
    record Door(PreparedPages pages, String route, String before) {

        static Door of(PreparedPages pages, List<Route> routes) {
            String route = pages.route();
            if (routes.stream()
                    .noneMatch(each -> each.open() && "GET".equals(each.method()) && route.equals(each.path()))) {
                throw new IllegalStateException("Pages are prepared for " + route + ", which is no open route");
            }
            return new Door(pages, route, route.substring(0, route.indexOf('{')));
        }

        /** Where something fails, the route meets it too and says it as it says all else. */
        byte @Nullable [] page(String path) {
            try {
                return pages.page(path.substring(before.length()));
            } catch (RuntimeException e) {
                LOG.log(Level.DEBUG, "No page could be prepared for " + route, e);
                return null;
            }
        }

        boolean leads(String path) {
            return path.startsWith(before) && path.indexOf('/', before.length()) < 0;
        }
    }
}
