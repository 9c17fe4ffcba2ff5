package org.folkmoot.system.doors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends requests exactly as written, which no well-behaved client would. */
final class RawClient {

    private static final int PATIENCE = 30_000;

    private final URI base;

    RawClient(URI base) {
        this.base = base;
    }

    /** The whole answer to a GET of this target under this host. */
    String get(String target, String host) {
        return send("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    }

    /** The whole answer to a GET of this target. */
    String get(String target) {
        return get(target, base.getAuthority());
    }

    /** The status of an answer. */
    static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    /** The status that comes back first, without waiting for the end of the answer. */
    int statusOf(String request) {
        try (Socket socket = open(request);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
            return status(String.valueOf(lines.readLine()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String send(String request) {
        try (Socket socket = open(request)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Socket open(String request) throws IOException {
        Socket socket = new Socket(base.getHost(), base.getPort());
        socket.setSoTimeout(PATIENCE);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }
}
