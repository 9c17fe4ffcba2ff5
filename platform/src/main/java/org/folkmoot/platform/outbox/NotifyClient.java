package org.folkmoot.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.folkmoot.platform.clock.RealTime;

/**
 * Speaks to GOV.UK Notify: each request carries a short-lived token signed with the key. The kind of key, test, team or
 * live, is Notify's matter: a test key sends nothing, a team key only to the team.
 */
final class NotifyClient {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int ID_LENGTH = 36;
    private static final String ALGORITHM = "HmacSHA256";

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String url;
    private final String service;
    private final String secret;

    /** The key is a name, the service's id and the secret, with dashes between. */
    NotifyClient(String url, String key) {
        if (key.length() < 2 * ID_LENGTH + 1) {
            throw new IllegalStateException("FOLKMOOT_NOTIFY_KEY is not a key of GOV.UK Notify");
        }
        this.url = url;
        this.secret = key.substring(key.length() - ID_LENGTH);
        this.service = key.substring(key.length() - 2 * ID_LENGTH - 1, key.length() - ID_LENGTH - 1);
    }

    /** Sends a text message. */
    Reply text(String template, String phone, String text, String reference) throws IOException {
        return post(
                "/v2/notifications/sms",
                Map.of(
                        "template_id",
                        template,
                        "phone_number",
                        phone,
                        "reference",
                        reference,
                        "personalisation",
                        Map.of("message", text)));
    }

    /** Sends a letter; the personalisation holds the address lines too. */
    Reply letter(String template, Map<String, String> personalisation, String reference) throws IOException {
        return post(
                "/v2/notifications/letter",
                Map.of("template_id", template, "reference", reference, "personalisation", personalisation));
    }

    /** What was sent under this reference. */
    Reply sentAs(String reference) throws IOException {
        String query = URLEncoder.encode(reference, StandardCharsets.UTF_8);
        return ask(request("/v2/notifications?reference=" + query).GET().build());
    }

    private Reply post(String path, Map<String, ?> body) throws IOException {
        return ask(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token())
                .header("Accept", "application/json");
    }

    private Reply ask(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> answer =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(answer.statusCode(), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private String token() {
        String claims = "{\"iss\":\"" + service + "\",\"iat\":" + RealTime.now().getEpochSecond() + "}";
        String content = base64("{\"typ\":\"JWT\",\"alg\":\"HS256\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + base64(claims.getBytes(StandardCharsets.UTF_8));
        return content + "." + base64(signed(content));
    }

    private byte[] signed(String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is missing", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What Notify answered. */
    record Reply(int status, String body) {

        /** The first kind of error that the answer names, such as {@code RateLimitError}; empty where it names none. */
        String error() {
            return node().path("errors").path(0).path("error").asText("");
        }

        /** The first message, for people. */
        String words() {
            String message = node().path("errors").path(0).path("message").asText("");
            return "GOV.UK Notify answered " + status + (message.isEmpty() ? "" : ": " + message);
        }

        /** The status of the first notification that the answer lists; empty where it lists none. */
        String firstStatus() {
            return node().path("notifications").path(0).path("status").asText("");
        }

        private JsonNode node() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                return JSON.createObjectNode();
            }
        }
    }
}
