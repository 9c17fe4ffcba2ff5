package org.folkmoot.launcher.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.folkmoot.launcher.data.LauncherLog;

/** Serves the mailbox pages on this machine, to requests that name this machine. */
final class MailSite implements AutoCloseable {
    private static final Pattern MESSAGE =
            Pattern.compile("/messages/(\\d{1,19})(/html|/source|/attachments/(\\d{1,3}))?");
    private static final String OWN_CSP = "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";
    private static final String MAIL_CSP = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
            + " style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";
    private static final int SERVERS = 4;
    private static final int API_SHOWN = 500;

    private final MailStore store;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(SERVERS, work -> {
        Thread thread = new Thread(work, "mailbox page");
        thread.setDaemon(true);
        return thread;
    });

    MailSite(MailStore store, int port) throws IOException {
        this.store = store;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = isForUs(exchange) ? find(exchange) : Answer.text(421, "This is the mailbox of 127.0.0.1.");
            answer.send(exchange);
        } catch (RuntimeException e) {
            LauncherLog.failure(e);
        }
    }

    /** A page elsewhere could point its own host name at this machine; such a request names that host. */
    private static boolean isForUs(HttpExchange exchange) {
        String host = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Host"), "");
        return host.matches("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d+)?");
    }

    private Answer find(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().matches("GET|HEAD")) {
            return Answer.text(405, "This page can only be read.");
        }
        String path = exchange.getRequestURI().getPath();
        Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
        return switch (path) {
            case "/" -> list(query);
            case "/api/messages" -> api(query);
            case "/style.css" -> new Answer(200, "text/css", OWN_CSP, resource("style.css"), Optional.empty());
            default -> message(path);
        };
    }

    private Answer list(Map<String, String> query) {
        String to = query.getOrDefault("to", "");
        String words = query.getOrDefault("q", "");
        List<MailSummary> all = store.all();
        List<MailSummary> found = all.stream()
                .filter(mail -> mail.isTo(to) && mail.contains(words))
                .toList();
        return Answer.page(200, OWN_CSP, MailPages.list(found, all.size(), to, words));
    }

    private Answer api(Map<String, String> query) {
        String to = query.getOrDefault("to", "");
        String json = store.all().stream()
                .filter(mail -> mail.isTo(to) && mail.contains(query.getOrDefault("q", "")))
                .limit(API_SHOWN)
                .flatMap(mail -> store.mail(mail.id()).stream())
                .map(Json::mail)
                .collect(Collectors.joining(",", "[", "]"));
        return new Answer(200, "application/json", OWN_CSP, json.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private Answer message(String path) {
        Matcher message = MESSAGE.matcher(path);
        Optional<Mail> mail = message.matches() ? store.mail(message.group(1)) : Optional.empty();
        if (mail.isEmpty()) {
            return Answer.page(404, OWN_CSP, MailPages.notFound());
        }
        String part = Objects.requireNonNullElse(message.group(2), "");
        return switch (part) {
            case "" -> Answer.page(200, OWN_CSP, MailPages.mail(mail.get()));
            case "/html" ->
                Answer.page(
                        200,
                        MAIL_CSP,
                        "<base target=\"_blank\">" + mail.get().parts().html());
            case "/source" -> source(mail.get().id());
            default -> attachment(mail.get(), Integer.parseInt(message.group(3)));
        };
    }

    private Answer source(String id) {
        return new Answer(200, "message/rfc822", OWN_CSP, store.source(id).orElseThrow(), Optional.of(id + ".eml"));
    }

    private static Answer attachment(Mail mail, int number) {
        List<MailParts.Attachment> attachments = mail.parts().attachments();
        if (number >= attachments.size()) {
            return Answer.page(404, OWN_CSP, MailPages.notFound());
        }
        MailParts.Attachment attachment = attachments.get(number);
        return new Answer(200, attachment.type(), OWN_CSP, attachment.content(), Optional.of(attachment.name()));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(MailSite.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new HashMap<>();
        for (String pair : Objects.requireNonNullElse(raw, "").split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
            }
        }
        return query;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** What a request gets. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Answer(int status, String type, String policy, byte[] content, Optional<String> download) {

        static Answer page(int status, String policy, String html) {
            return new Answer(
                    status,
                    "text/html; charset=utf-8",
                    policy,
                    html.getBytes(StandardCharsets.UTF_8),
                    Optional.empty());
        }

        static Answer text(int status, String text) {
            return new Answer(
                    status,
                    "text/plain; charset=utf-8",
                    OWN_CSP,
                    text.getBytes(StandardCharsets.UTF_8),
                    Optional.empty());
        }

        void send(HttpExchange exchange) throws IOException {
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", type);
            headers.set("Content-Security-Policy", policy);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Cache-Control", "no-store");
            download.ifPresent(name -> headers.set(
                    "Content-Disposition",
                    "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20")));
            boolean body = exchange.getRequestMethod().equals("GET") && content.length > 0;
            exchange.sendResponseHeaders(status, body ? content.length : -1);
            if (body) {
                exchange.getResponseBody().write(content);
            }
        }
    }
}
