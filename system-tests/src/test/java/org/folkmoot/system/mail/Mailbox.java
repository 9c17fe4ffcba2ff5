package org.folkmoot.system.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.awaitility.Awaitility;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Visitor;

/** The demo mailbox, through its interface for programs. */
public final class Mailbox {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PAGES = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Visitor visitor;

    /** The mailbox at this address. */
    public Mailbox(URI address) {
        this.visitor = new Visitor(address);
    }

    /** What this address was sent, oldest first. */
    public List<Mail> to(String address) {
        String query = "/api/messages?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        try {
            JsonNode answer = JSON.readTree(visitor.get(query).bytes());
            List<Mail> mails = new ArrayList<>();
            for (JsonNode mail : answer.isArray() ? answer : answer.path("messages")) {
                mails.add(new Mail(
                        address,
                        mail.path("subject").asText(),
                        mail.path("text").asText()));
            }
            // The mailbox shows the newest first.
            Collections.reverse(mails);
            return mails;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for one more mail to this address than there were, and gives the newest. */
    public Mail next(String address, int before) {
        Awaitility.await("a mail to " + address)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> to(address).size() > before);
        List<Mail> mails = to(address);
        return mails.get(mails.size() - 1);
    }

    /** Waits for a mail to this address that says these words. */
    public Mail saying(String address, String words) {
        Awaitility.await("a mail to " + address + " saying " + words)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> to(address).stream().anyMatch(mail -> mail.says(words)));
        return to(address).stream().filter(mail -> mail.says(words)).findFirst().orElseThrow();
    }

    /** What this address was sent with a link to this part of the site, oldest first. */
    public List<Mail> linking(String address, String part) {
        return to(address).stream().filter(mail -> links(mail, part)).toList();
    }

    /** Waits for one more mail to this address with such a link than there were, and gives the newest. */
    public Mail nextLinking(String address, String part, long before) {
        Awaitility.await("a mail to " + address + " with a link to " + part)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> linking(address, part).size() > before);
        List<Mail> mails = linking(address, part);
        return mails.get(mails.size() - 1);
    }

    private static boolean links(Mail mail, String part) {
        return mail.links().stream().anyMatch(link -> link.contains(part));
    }

    /** The newest mails as a browser shows them. */
    public List<Answer> pages() {
        return visitor.get("/").page().select("a[href]").stream()
                .map(link -> link.attr("href"))
                .filter(link -> link.matches("/[A-Za-z0-9/-]+"))
                .distinct()
                .limit(PAGES)
                .map(link -> visitor.get(link + "/html"))
                .toList();
    }
}
