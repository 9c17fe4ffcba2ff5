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
import java.time.Clock;
import java.util.regex.Pattern;
import org.folkmoot.nhsuk.view.Notices;
import org.folkmoot.nhsuk.view.ViewFilter;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.sessions.SessionCookie;
import org.folkmoot.platform.sessions.SessionMechanism;
import org.jspecify.annotations.Nullable;

/**
 * Answers anonymous readers from memory: public pages until the content or the day changes, those that show what nobody
 * announces for a second, files of the build for ever. Never for who is signed in, and never where a notice waits to be shown.
 */
public final class PageCacheFilter implements Filter {

    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final long BRIEF_NANOS = 1_000_000_000L;
    private static final int NOT_MODIFIED = 304;
    private static final int OK = 200;
    private static final String ASSETS = "/assets/";
    private static final String FOR_EVER = "assets";
    private static final Pattern HASHED = Pattern.compile("/assets/.*\\.[0-9a-f]{12}\\.[a-z0-9.]+");
    private static final Pattern TEXT = Pattern.compile("(text/|application/(javascript|json|manifest)|image/svg).*");
    private static final Pattern KNOWN_QUERY =
            Pattern.compile("((kind|area|mode|topic|network|page|after|before|year)=[A-Za-z0-9_-]{0,60}&?){1,3}");

    private final KeptPages pages = new KeptPages(MOST_BYTES);

    @SuppressWarnings("NullAway") // set by init, before any request
    private PublicContent content = null;

    @SuppressWarnings("NullAway") // set by init, before any request
    private Clock clock = null;

    @Override
    public void init(FilterConfig config) {
        content = CDI.current().select(PublicContent.class).get();
        clock = CDI.current().select(Clock.class).get();
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        if (!mayBeKept(request)) {
            chain.doFilter(request, response);
            return;
        }
        String path = request.getRequestURI();
        String key = request.getQueryString() == null ? path : path + "?" + request.getQueryString();
        String made = path.startsWith(ASSETS) ? FOR_EVER : made();
        long now = System.nanoTime();
        KeptPage page = pages.find(key, made, now);
        if (page == null) {
            render(request, response, chain, new Place(key, made, now));
        } else {
            serve(request, response, page);
        }
    }

    private static boolean mayBeKept(HttpServletRequest request) {
        String query = request.getQueryString();
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        boolean plain = query == null || KNOWN_QUERY.matcher(query).matches();
        return reads
                && plain
                && request.getHeader("Range") == null
                && request.getAttribute(SessionMechanism.FOUND) == null
                && (request.getCookies() == null
                        || SessionCookie.read(request, Notices.COOKIE).isEmpty());
    }

    private String made() {
        return content.making() + " " + TrustClock.today(clock);
    }

    private void render(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Place place)
            throws IOException, ServletException {
        KeepingAnswer answer = new KeepingAnswer(response);
        chain.doFilter(request, answer);
        String type = response.getContentType();
        boolean whole = answer.isWhole() && response.getStatus() == OK && "GET".equals(request.getMethod());
        if (whole && type != null && isForEverybody(request, type)) {
            boolean brief = Boolean.TRUE.equals(request.getAttribute(ViewFilter.BRIEF));
            KeptPage page = KeptPage.of(place.made(), brief ? place.asked() + BRIEF_NANOS : null, type, answer.body());
            pages.keep(place.key(), page);
            serve(request, response, page);
        } else {
            answer.letOut();
        }
    }

    private static boolean isForEverybody(HttpServletRequest request, String type) {
        boolean file =
                request.getRequestURI().startsWith(ASSETS) && TEXT.matcher(type).matches();
        return file || Boolean.TRUE.equals(request.getAttribute(ViewFilter.CACHEABLE));
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, KeptPage page) throws IOException {
        boolean zipped = accepts(request.getHeader("Accept-Encoding"));
        String path = request.getRequestURI();
        response.setHeader("ETag", page.tag(zipped));
        response.setHeader("Vary", path.startsWith(ASSETS) ? "Accept-Encoding" : "Accept-Encoding, Cookie");
        response.setHeader("Cache-Control", cacheControl(path));
        if (matches(request.getHeader("If-None-Match"), page)) {
            response.setStatus(NOT_MODIFIED);
            return;
        }
        byte[] body = pages.body(page, zipped);
        response.setContentType(page.contentType());
        response.setContentLength(body.length);
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        if ("GET".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    private static String cacheControl(String path) {
        if (!path.startsWith(ASSETS)) {
            return "no-cache";
        }
        return HASHED.matcher(path).matches() ? "public, max-age=31536000, immutable" : "public, max-age=3600";
    }

    private static boolean accepts(@Nullable String encodings) {
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }

    private static boolean matches(@Nullable String known, KeptPage page) {
        return known != null
                && ("*".equals(known) || known.contains(page.tag(true)) || known.contains(page.tag(false)));
    }

    /**
     * Where a page is to be kept.
     *
     * @param asked when it was asked for, in nanoseconds of this node's clock
     */
    private record Place(String key, String made, long asked) {}
}
