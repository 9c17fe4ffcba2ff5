package org.folkmoot.launcher.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {
    @TempDir
    Path folder = Path.of("");

    private final HttpClient browser = HttpClient.newHttpClient();
    private Mailbox mailbox = Mailbox.start(Path.of("target/empty-mailbox"), 0, 0);

    @BeforeEach
    void start() {
        mailbox.close();
        mailbox = Mailbox.start(folder.resolve("mailbox"), 0, 0);
    }

    @AfterEach
    void stop() {
        mailbox.close();
    }

    @Test
    void aMailThatWasAcceptedIsListedAndShown() throws Exception {
        send("jo@example.org", "Hällo 李小龍 <b>", "Reply at https://trust.example/r/1?a=1&b=2.");

        assertThat(page("/")).contains("Hällo 李小龍 &lt;b&gt;", "1 mail, newest first", "jo@example.org");
        assertThat(page("/messages/" + newest()))
                .contains("<a href=\"https://trust.example/r/1?a=1&amp;b=2\">", "invite.ics", "sandbox=\"allow-popups");
    }

    @Test
    void itSurvivesARestart() throws Exception {
        send("jo@example.org", "Kept", "text");
        start();

        assertThat(page("/")).contains("Kept");
    }

    @Test
    void aSearchFindsByRecipientAndByWords() throws Exception {
        send("jo@example.org", "Welcome", "first");
        send("sam@example.org", "Meeting", "second");

        assertThat(page("/?to=JO%40example.org"))
                .contains("Welcome", "1 of 2 mails")
                .doesNotContain("Meeting");
        assertThat(page("/?q=second+MEETING")).contains("Meeting").doesNotContain("Welcome");
        assertThat(page("/?q=%3Cscript%3E")).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void programsReadTheSameMails() throws Exception {
        send("jo@example.org", "For \"programs\"", "Reply at https://trust.example/r/1");

        assertThat(page("/api/messages?to=jo@example.org"))
                .contains("\"subject\":\"For \\\"programs\\\"\"", "\"links\":[\"https://trust.example/r/1\"]")
                .contains("\"attachments\":[\"invite.ics\"]", "\"to\":[\"jo@example.org\"]");
        assertThat(page("/api/messages?to=nobody@example.org")).isEqualTo("[]");
    }

    @Test
    void theHtmlOfAMailCanRunNothing() throws Exception {
        send("jo@example.org", "Html", "text");

        HttpResponse<String> html = get("/messages/" + newest() + "/html");

        assertThat(html.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox ")
                .contains("default-src 'none'")
                .doesNotContain("script");
    }

    @Test
    void anAttachmentIsDownloadedAsItCame() throws Exception {
        send("jo@example.org", "File", "text");

        HttpResponse<String> file = get("/messages/" + newest() + "/attachments/0");

        assertThat(file.body()).isEqualTo("BEGIN:VCALENDAR");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("attachment", "invite.ics");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertThat(get("/messages/12").statusCode()).isEqualTo(404);
        assertThat(get("/messages/../../etc/passwd").statusCode()).isEqualTo(404);
        assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
    }

    private void send(String to, String subject, String text) throws MessagingException, IOException {
        Properties server = new Properties();
        server.setProperty("mail.smtp.host", "127.0.0.1");
        server.setProperty("mail.smtp.port", mailbox.smtp().replaceFirst(".*:", ""));
        MimeMessage message = new MimeMessage(Session.getInstance(server));
        message.setFrom(new InternetAddress("office@trust.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text, StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setContent("<p>" + text + "</p>", "text/html; charset=utf-8");
        MimeBodyPart invite = new MimeBodyPart();
        invite.setDataHandler(new DataHandler(
                new ByteArrayDataSource("BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8), "text/calendar")));
        invite.setFileName("invite.ics");
        invite.setDisposition("attachment");
        message.setContent(new MimeMultipart(plain, html, invite));
        Transport.send(message);
    }

    private String newest() throws IOException, InterruptedException {
        return page("/").replaceFirst("(?s).*?/messages/(\\d+).*", "$1");
    }

    private String page(String path) throws IOException, InterruptedException {
        return get(path).body();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(mailbox.page() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
