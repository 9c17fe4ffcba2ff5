package org.folkmoot.platform.webhooks;

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

/**
 * Posts to one address of a host that was looked up before, so that nobody can point the name elsewhere between the
 * check and the call; for the same reason no proxy of the Java machine is asked, which would look it up anew. Redirects are
 * not followed, and nothing but the status of the answer is read.
 */
final class DirectCall {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})(?: .*)?");
    private static final int LONGEST_LINE = 8192;
    private static final int MOST_LINES = 200;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final Duration patience;

    DirectCall(Duration patience) {
        this.patience = patience;
    }

    /** The status with which the host at this address answered. */
    int post(URI uri, InetAddress host, Map<String, String> headers, String body) throws IOException {
        boolean secure = "https".equals(uri.getScheme());
        int port = uri.getPort() > 0 ? uri.getPort() : secure ? HTTPS : HTTP;
        try (Socket plain = new Socket(Proxy.NO_PROXY)) {
            plain.connect(new InetSocketAddress(host, port), (int) patience.toMillis());
            plain.setSoTimeout((int) patience.toMillis());
            if (!secure) {
                return post(plain, uri, headers, body);
            }
            try (SSLSocket socket = secured(plain, uri.getHost(), port)) {
                return post(socket, uri, headers, body);
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

    private int post(Socket socket, URI uri, Map<String, String> headers, String body) throws IOException {
        OutputStream out = socket.getOutputStream();
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        out.write(head(uri, headers, content.length).getBytes(StandardCharsets.US_ASCII));
        out.write(content);
        out.flush();
        return status(socket.getInputStream());
    }

    private static String head(URI uri, Map<String, String> headers, int length) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        StringBuilder head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\nHost: " + uri.getRawAuthority()
                + "\r\nConnection: close\r\nContent-Length: " + length + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    private int status(InputStream in) throws IOException {
        long end = System.nanoTime() + 2 * patience.toNanos();
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
}
