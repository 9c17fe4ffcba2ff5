package org.folkmoot.platform.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A server that answers as GOV.UK Notify does and keeps what it was asked. */
public final class FakeNotify implements AutoCloseable {

    /** A key whose parts can be told apart. */
    public static final String KEY = "test-11111111-1111-4111-8111-111111111111-22222222-2222-4222-8222-222222222222";

    private final HttpServer server;
    private final List<Asked> asked = new ArrayList<>();
    private final Deque<Planned> planned = new ArrayDeque<>();
    private String known = "{\"notifications\":[]}";

    public FakeNotify() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where it listens. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next message that is sent is answered so. */
    public void answerNext(int status, String body) {
        planned.add(new Planned(status, body));
    }

    /** Whoever looks a reference up finds this status. */
    public void knows(String status) {
        known = "{\"notifications\":[{\"id\":\"1\",\"status\":\"" + status + "\"}]}";
    }

    /** What was asked so far. */
    public synchronized List<Asked> asked() {
        return List.copyOf(asked);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                body));
        boolean looksUp = "GET".equals(exchange.getRequestMethod());
        Planned next = looksUp || planned.isEmpty()
                ? new Planned(looksUp ? 200 : 201, looksUp ? known : "{\"id\":\"1\"}")
                : planned.remove();
        byte[] bytes = next.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(next.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** One request. */
    public record Asked(String method, String path, String authorization, String body) {}

    private record Planned(int status, String body) {}
}
