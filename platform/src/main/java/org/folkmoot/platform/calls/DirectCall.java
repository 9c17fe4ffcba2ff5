package org.folkmoot.platform.calls;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Calls one address of a host that was looked up before, so that nobody can point the name elsewhere between the check
 * and the call; for the same reason no proxy of the Java machine is asked, which would look it up anew. Redirects are not
 * followed, and nothing is read but the status of the answer and where it leads on.
 */
public final class DirectCall {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})(?: .*)?");
    private static final int LONGEST_LINE = 8192;
    private static final int MOST_LINES = 200;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final Duration patience;

    /** Takes how long to wait for a connection, and for each piece of the answer. */
    public DirectCall(Duration patience) {
        this.patience = patience;
    }

    /** The status with which the host at this address answered what was posted. */
    public int post(URI uri, InetAddress host, Map<String, String> headers, String body) throws IOException {
        return call("POST", uri, host, headers, body).status();
    }

    /** The answer to a question without a body, such as HEAD or GET. */
    public Answer ask(String method, URI uri, InetAddress host, Map<String, String> headers) throws IOException {
        return call(method, uri, host, headers, "");
    }

    private Answer call(String method, URI uri, InetAddress host, Map<String, String> headers, String body)
            throws IOException {
        boolean secure = "https".equals(uri.getScheme());
        int port = uri.getPort() > 0 ? uri.getPort() : secure ? HTTPS : HTTP;
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = head(method, uri, headers, content.length);
        try (Socket plain = new Socket(Proxy.NO_PROXY)) {
            plain.connect(new InetSocketAddress(host, port), (int) patience.toMillis());
            plain.setSoTimeout((int) patience.toMillis());
            if (!secure) {
                return send(plain, head, content);
            }
            try (SSLSocket socket = secured(plain, uri.getHost(), port)) {
                return send(socket, head, content);
            }
        }
    }

    /** The certificate must be of the name that the administrator entered. */
    private static SSLSocket secured(Socket plain, String name, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, name.replaceAll("[\\[\\]]", ""), port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private Answer send(Socket socket, String head, byte[] content) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(content);
        out.flush();
        return answer(socket.getInputStream());
    }

    private static String head(String method, URI uri, Map<String, String> headers, int length) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        StringBuilder head = new StringBuilder(method + " " + path + query + " HTTP/1.1\r\nHost: "
                + uri.getRawAuthority() + "\r\nConnection: close\r\n");
        if ("POST".equals(method)) {
            head.append("Content-Length: ").append(length).append("\r\n");
        }
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    private Answer answer(InputStream in) throws IOException {
        long end = System.nanoTime() + 2 * patience.toNanos();
        int status = status(in, end);
        return new Answer(status, status / 100 == 3 ? location(in, end) : null);
    }

    private static int status(InputStream in, long end) throws IOException {
        for (int i = 0; i < MOST_LINES; i++) {
            Matcher status = STATUS.matcher(line(in, end));
            if (status.matches() && !status.group(1).startsWith("1")) {
                return Integer.parseInt(status.group(1));
            }
            if (i == 0 && !status.matches()) {
                throw new IOException("the answer is not HTTP");
            }
        }
        throw new IOException("the answer has no end");
    }

    private static @Nullable String location(InputStream in, long end) throws IOException {
        for (int i = 0; i < MOST_LINES; i++) {
            String line = line(in, end);
            if (line.isEmpty()) {
                return null;
            }
            if (line.regionMatches(true, 0, "location:", 0, "location:".length())) {
                return line.substring("location:".length()).strip();
            }
        }
        return null;
    }

    private static String line(InputStream in, long end) throws IOException {
        StringBuilder line = new StringBuilder();
        int each = in.read();
        while (each != '\n') {
            if (each < 0 || line.length() >= LONGEST_LINE || System.nanoTime() > end) {
                throw new IOException("the answer breaks off");
            }
            line.append((char) each);
            each = in.read();
        }
        return line.toString().stripTrailing();
    }

    /**
     * How a host answered.
     *
     * @param location where it leads on, as it is written there; null where it does not
     */
    public record Answer(int status, @Nullable String location) {}
}
