package org.folkmoot.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.folkmoot.nhsuk.errors.ErrorPages;
import org.jspecify.annotations.Nullable;

/**
 * The answer as the front door lets it out: errors of the container become our pages, and redirects stay on the name by
 * which this machine was called.
 */
final class Answer extends HttpServletResponseWrapper {

    private final HttpServletResponse response;
    private final HttpServletRequest request;
    private final String baseUrl;
    private final boolean byOwnName;

    Answer(HttpServletRequest request, HttpServletResponse response, String baseUrl, boolean byOwnName) {
        super(response);
        this.request = request;
        this.response = response;
        this.baseUrl = baseUrl;
        this.byOwnName = byOwnName;
    }

    @Override
    public void sendError(int status) throws IOException {
        page(status, null);
    }

    @Override
    public void sendError(int status, @Nullable String message) throws IOException {
        page(status, null);
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, location(name, value));
    }

    @Override
    public void addHeader(String name, String value) {
        super.addHeader(name, location(name, value));
    }

    /** Writes the plain page for a status; nothing where the answer is already on its way. */
    void page(int status, @Nullable String reference) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        byte[] html = ErrorPages.html(status, reference).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(html.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(html);
        }
        response.flushBuffer();
    }

    private String location(String name, String value) {
        return !byOwnName && "Location".equalsIgnoreCase(name) && value.startsWith(baseUrl + "/")
                ? value.substring(baseUrl.length())
                : value;
    }
}
