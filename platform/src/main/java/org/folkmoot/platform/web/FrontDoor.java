package org.folkmoot.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.BoundActor;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.Visit;
import org.folkmoot.platform.access.web.RouteCheck;
import org.folkmoot.platform.audit.AuditTrail;
import org.folkmoot.platform.sessions.Session;
import org.folkmoot.platform.sessions.SessionMechanism;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.platform.settings.TrustSettings;
import org.jspecify.annotations.Nullable;

/**
 * The first filter: turns away what is not meant for us or cannot be read safely, puts the security headers on every
 * answer, and binds who acts to the request.
 */
public final class FrontDoor implements Filter {

    private static final Logger LOG = System.getLogger(FrontDoor.class.getName());
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final String FRAMED = "/embed/meetings";
    private static final Pattern CAMERA = Pattern.compile("/door/[0-9]{1,18}/camera");
    private static final int MOVED = 301;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int TOO_LARGE = 413;
    private static final int FAULT = 500;

    @SuppressWarnings("NullAway") // set by init, before any request
    private Checks checks = null;

    @Override
    public void init(FilterConfig config) {
        checks = Checks.of(
                CDI.current().select(Installation.class).get(),
                CDI.current().select(RouteCheck.class).get(),
                CDI.current().select(AuditTrail.class).get(),
                CDI.current().select(TrustSettings.class).get());
    }

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        Visit visit = visit(request);
        response.setHeader("X-Request-Id", visit.id());
        checks.headers()
                .put(
                        response,
                        framedBy(request),
                        CAMERA.matcher(request.getRequestURI()).matches());
        Answer answer = answer(request, response);
        Optional<Refusal> refusal = refusal(request);
        if (refusal.isPresent()) {
            refuse(answer, visit, refusal.get());
        } else if (endsInSlash(request)) {
            withoutSlash(request, answer);
        } else {
            enter(request, answer, visit, chain);
        }
        noteUnsafe(request, response, visit);
    }

    private void enter(HttpServletRequest request, Answer answer, Visit visit, FilterChain chain) throws IOException {
        BoundActor.bind(actor(request));
        CurrentVisit.bind(visit);
        try {
            serve(request, answer, visit, chain);
        } catch (IOException e) {
            throw e;
        } catch (ServletException | RuntimeException e) {
            fail(answer, visit, e);
        } finally {
            CurrentVisit.clear();
            BoundActor.clear();
        }
    }

    private void serve(HttpServletRequest request, Answer answer, Visit visit, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod())) {
            chain.doFilter(request, answer);
            return;
        }
        long most = checks.routes().largestBody(request.getRequestURI());
        if (!Bodies.isForm(request)) {
            chain.doFilter(new CheckedRequest(request, new CountedInput(request.getInputStream(), most)), answer);
            return;
        }
        byte[] form = Bodies.read(request, most);
        Optional<Refusal> refusal = Bodies.checkForm(form);
        if (refusal.isPresent()) {
            refuse(answer, visit, refusal.get());
        } else {
            ServletInputStream again = new KeptInput(form);
            chain.doFilter(new CheckedRequest(request, again), answer);
        }
    }

    private Optional<Refusal> refusal(HttpServletRequest request) {
        String path = request.getRequestURI();
        Optional<Refusal> refusal = checks.hosts().check(request);
        if (refusal.isEmpty()) {
            refusal = Addresses.check(path, request.getQueryString());
        }
        if (refusal.isPresent() || READING.contains(request.getMethod())) {
            return refusal;
        }
        if (!METHODS.contains(request.getMethod())) {
            return Optional.of(new Refusal(NOT_ALLOWED, "method not used here"));
        }
        refusal = Bodies.checkLength(request, checks.routes().largestBody(path));
        return refusal.isPresent() || checks.routes().isExempt(path)
                ? refusal
                : checks.crossSite().check(request);
    }

    private static boolean endsInSlash(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.length() > 1 && path.endsWith("/");
    }

    /** Every page has one address; people often type a slash after it. */
    private static void withoutSlash(HttpServletRequest request, Answer answer) throws IOException {
        if (!READING.contains(request.getMethod())) {
            answer.page(NOT_FOUND, null);
            return;
        }
        String path = request.getRequestURI();
        String query = request.getQueryString();
        answer.setStatus(MOVED);
        answer.setHeader("Location", path.substring(0, path.length() - 1) + (query == null ? "" : "?" + query));
    }

    private Actor actor(HttpServletRequest request) {
        Object session = request.getAttribute(SessionMechanism.FOUND);
        boolean exempt =
                !READING.contains(request.getMethod()) && checks.routes().isExempt(request.getRequestURI());
        return session instanceof Session found && !exempt ? found.actor() : Actor.VISITOR;
    }

    private static void refuse(Answer answer, Visit visit, Refusal refusal) throws IOException {
        LOG.log(Level.DEBUG, "Refused with {0}: {1} [{2}]", refusal.status(), refusal.reason(), visit.id());
        if (refusal.status() == TOO_LARGE) {
            answer.setHeader("Connection", "close");
        }
        answer.page(refusal.status(), null);
    }

    private static void fail(Answer answer, Visit visit, Exception fault) throws IOException {
        if (BodyTooLarge.isBehind(fault)) {
            refuse(answer, visit, new Refusal(TOO_LARGE, "body too large"));
            return;
        }
        LOG.log(Level.ERROR, "Request " + visit.id() + " failed at " + visit.route(), fault);
        answer.page(FAULT, visit.id());
    }

    private void noteUnsafe(HttpServletRequest request, HttpServletResponse response, Visit visit) {
        if (!READING.contains(request.getMethod()) && !visit.audited()) {
            checks.audit().request(actor(request), visit, verb(request), response.getStatus());
        }
    }

    private static String verb(HttpServletRequest request) {
        return METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
    }

    private Answer answer(HttpServletRequest request, HttpServletResponse response) {
        String host = request.getHeader("Host");
        boolean byOwnName = host == null || checks.hosts().isOwn(host);
        return new Answer(request, response, checks.baseUrl(), byOwnName);
    }

    private Visit visit(HttpServletRequest request) {
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        return new Visit(id, checks.clients().of(request), orEmpty(request.getHeader("User-Agent")));
    }

    private String framedBy(HttpServletRequest request) {
        return FRAMED.equals(request.getRequestURI()) ? checks.framedBy() : "";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
