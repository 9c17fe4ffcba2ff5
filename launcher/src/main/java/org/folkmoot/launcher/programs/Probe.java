package org.folkmoot.launcher.programs;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.folkmoot.launcher.options.WebAddress;

/**
 * Asks the application whether it is ready. Speaks HTTP by hand because the request must carry the public host name,
 * whatever address it goes to, and Java's clients do not let the Host header be chosen.
 */
final class Probe {
    private static final int CONNECT_MILLIS = 1_000;
    private static final int ANSWER_MILLIS = 15_000;
    private static final int STATUS_LINE = 12;

    private final InetSocketAddress target;
    private final String host;

    Probe(WebAddress web) {
        this.target = new InetSocketAddress(web.reachable(), web.port());
        this.host = URI.create(web.baseUrl()).getRawAuthority();
    }

    /** Whether {@code /health/ready} answers 200. */
    boolean isReady() {
        try (Socket socket = new Socket()) {
            socket.connect(target, CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            socket.getOutputStream().write(request());
            return status(socket.getInputStream()).equals("200");
        } catch (IOException e) {
            return false;
        }
    }

    private byte[] request() {
        return ("GET /health/ready HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String status(InputStream answer) throws IOException {
        String line = new String(answer.readNBytes(STATUS_LINE), StandardCharsets.US_ASCII);
        return line.length() == STATUS_LINE ? line.substring(line.indexOf(' ') + 1) : "";
    }
}
