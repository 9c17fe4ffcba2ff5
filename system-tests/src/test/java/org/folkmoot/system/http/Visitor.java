package org.folkmoot.system.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.folkmoot.system.mail.Mailbox;
import org.jsoup.nodes.Element;

/** Somebody with a simple browser: keeps cookies, says where a form came from, follows redirects. */
public final class Visitor {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final int MOST_REDIRECTS = 8;
    private static final String SESSION = "__Host-session";

    private final URI base;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** The address it visits. */
    public URI base() {
        return base;
    }

    /** A visitor of this address who has no cookies. */
    public Visitor(URI base) {
        this.base = URI.create(base.toString().replaceAll("/+$", ""));
    }

    /** Opens a page. */
    public Answer get(String address) {
        return follow(send(request(address).GET()));
    }

    /** Opens a page and stays at the first answer, redirect or not. */
    public Answer getOnce(String address, String... headers) {
        HttpRequest.Builder request = request(address).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** Sends a form's fields: name, value, name, value. */
    public Answer post(String address, String... fields) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        put(values, fields);
        return post(address, values);
    }

    /** Sends a form's fields and follows where it leads. */
    public Answer post(String address, Map<String, List<String>> fields) {
        return follow(postOnce(address, fields));
    }

    /** Sends a form's fields and stays at the first answer. */
    public Answer postOnce(String address, Map<String, List<String>> fields) {
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", base.toString())
                .POST(BodyPublishers.ofString(encoded(fields))));
    }

    /** Sends an upload form without a file and without an answer. */
    public Answer uploadNothing(String address) {
        String body = "--edge\r\nContent-Disposition: form-data; name=\"nothing\"\r\n\r\n\r\n--edge--\r\n";
        return send(
                "POST",
                address,
                body.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "multipart/form-data; boundary=edge",
                "Origin",
                base.toString());
    }

    /** Sends an upload form without a file and follows where it leads. */
    public Answer upload(String address, Map<String, List<String>> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, values) ->
                values.forEach(value -> body.append("--edge\r\nContent-Disposition: form-data; name=\"")
                        .append(name)
                        .append("\"\r\n\r\n")
                        .append(value)
                        .append("\r\n")));
        byte[] bytes = body.append("--edge--\r\n").toString().getBytes(StandardCharsets.UTF_8);
        return follow(send(
                "POST",
                address,
                bytes,
                "Content-Type",
                "multipart/form-data; boundary=edge",
                "Origin",
                base.toString()));
    }

    /** Sends one file by an upload form and follows where it leads. */
    public Answer uploadFile(String address, String field, String name, String content) {
        String body = "--edge\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--edge--\r\n";
        return follow(send(
                "POST",
                address,
                body.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "multipart/form-data; boundary=edge",
                "Origin",
                base.toString()));
    }

    /** Sends exactly this, with these headers besides the cookies. */
    public Answer send(String method, String address, byte[] body, String... headers) {
        HttpRequest.Builder request = request(address).method(method, BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** Fills in the page's form with these fields, over what stands in it, and sends it. */
    public Answer submit(Answer page, String... fields) {
        Map<String, List<String>> values = page.filledIn();
        put(values, fields);
        Element form = page.form();
        String action = form.hasAttr("action")
                ? form.attr("abs:action")
                : page.address().toString();
        return post(action.isEmpty() ? page.address().toString() : action, values);
    }

    /** Signs in a member of the demonstration's staff by password. */
    public Visitor signedInAsStaff(String role) {
        return signedInAs(role + "@demo.example", "folkmoot-demo-" + role);
    }

    /** Signs in by this address and password. */
    public Visitor signedInAs(String address, String password) {
        Answer asked = submit(get("/sign-in"), "email", address);
        Answer after = submit(asked, "password", password);
        if (!cookies.containsKey(SESSION)) {
            throw new AssertionError("Not signed in as " + address + ": " + after.heading() + " " + after.errors());
        }
        return this;
    }

    /** Signs in by a mailed link. */
    public Visitor signedInByMail(Mailbox mailbox, String address) {
        long before = mailbox.linking(address, "/sign-in/").size();
        submit(get("/sign-in"), "email", address);
        String link = mailbox.nextLinking(address, "/sign-in/", before).link("/sign-in/");
        submit(get(link));
        if (!cookies.containsKey(SESSION)) {
            throw new AssertionError("Not signed in as " + address);
        }
        return this;
    }

    /** The cookies it holds. */
    public Map<String, String> cookies() {
        return cookies;
    }

    private Answer follow(Answer first) {
        Answer answer = first;
        for (int i = 0; i < MOST_REDIRECTS && answer.status() >= 300 && answer.status() < 400; i++) {
            String location = answer.header("Location").orElse("");
            if (location.isEmpty()) {
                return answer;
            }
            answer = send(request(answer.address().resolve(location).toString()).GET());
        }
        return answer;
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(address.startsWith("/") ? base + address : address))
                .timeout(Duration.ofSeconds(60));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Answer send(HttpRequest.Builder building) {
        HttpRequest request = building.build();
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
            keepCookies(response.headers());
            return new Answer(request.uri(), response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keepCookies(HttpHeaders headers) {
        for (String cookie : headers.allValues("Set-Cookie")) {
            String pair = cookie.split(";", 2)[0];
            int equals = pair.indexOf('=');
            String value = pair.substring(equals + 1);
            if (value.isEmpty() || cookie.toLowerCase().contains("max-age=0")) {
                cookies.remove(pair.substring(0, equals));
            } else {
                cookies.put(pair.substring(0, equals), value);
            }
        }
    }

    private static void put(Map<String, List<String>> values, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], new ArrayList<>());
        }
        for (int i = 0; i < fields.length; i += 2) {
            values.computeIfAbsent(fields[i], name -> new ArrayList<>()).add(fields[i + 1]);
        }
    }

    /** Fields as an address or a form carries them. */
    public static String encoded(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
