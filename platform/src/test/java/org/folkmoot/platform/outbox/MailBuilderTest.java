package org.folkmoot.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.testing.FixedSettings;
import org.folkmoot.platform.testing.FixedSigner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailBuilderTest {

    private final GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static final String LINKS = MessageJson.write(Map.of(
            "reply", MessageLink.signed("/r/", "reply", 12, 1), "stop", MessageLink.signed("/u/", "stop", 12, 1)));

    private final FixedSettings settings = new FixedSettings();
    private final MailBuilder builder = new MailBuilder(
            new LiveLinks(new FixedSigner(), settings),
            settings,
            id -> Optional.of("bounces+" + id + "-signed@trust.example"));

    @BeforeEach
    void open() {
        mailbox.start();
    }

    @AfterEach
    void close() {
        mailbox.stop();
    }

    @Test
    void aMailHasTextAndHtmlAndAStableId() throws MessagingException, IOException {
        MimeMessage mail = sent(row(MessageClass.STATUTORY, null, "O’Brien & 李小龍", "Hello\r\nBcc: x@y.example"));

        assertThat(mail.getMessageID()).isEqualTo("<7.1@trust.example>");
        assertThat(mail.getSubject()).isEqualTo("Hello Bcc: x@y.example");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        Multipart parts = (Multipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("https://members.trust.example/r/token-reply-12-1");
        assertThat(parts.getBodyPart(1).getContent().toString())
                .contains("<html lang=\"en-GB\">")
                .contains("href=\"https://members.trust.example/r/token-reply-12-1\"");
    }

    @Test
    void aMailingCanBeStoppedWithOneClick() throws MessagingException, IOException {
        MimeMessage mail = sent(row(MessageClass.ENGAGEMENT, "stop", "Ann", "Invitation"));

        assertThat(mail.getHeader("List-Unsubscribe", null))
                .isEqualTo("<https://members.trust.example/u/token-stop-12-1>");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(((Multipart) mail.getContent()).getBodyPart(0).getContent().toString())
                .contains("To stop these messages: https://members.trust.example/u/token-stop-12-1");
    }

    @Test
    void whatTheLawSaysMustBeSentCannotBeStopped() throws MessagingException, IOException {
        MimeMessage mail = sent(row(MessageClass.STATUTORY, "stop", "Ann", "Notice"));

        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).isNull();
    }

    @Test
    void whatSomebodyHasJustAskedForCannotBeStoppedEither() throws MessagingException, IOException {
        MimeMessage mail = sent(row(MessageClass.TRANSACTIONAL, "stop", "Ann", "Sign in"));

        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).isNull();
    }

    @Test
    void anOfferCanBeStoppedWithOneClick() throws MessagingException, IOException {
        MimeMessage mail = sent(row(MessageClass.MARKETING, "stop", "Ann", "Raffle"));

        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
    }

    @Test
    void aCalendarEntryIsBothAnAlternativeAndAnAttachment() throws MessagingException, IOException {
        OutgoingMail row = row(MessageClass.ENGAGEMENT, null, "Ann", "Invitation");
        OutgoingMail withEntry = new OutgoingMail(
                row.id(),
                row.messageClass(),
                row.kind(),
                row.person(),
                row.fromName(),
                row.toName(),
                row.toAddress(),
                row.subject(),
                row.bodyText(),
                "<p>Come: <a href=\"[[reply]]\">reply</a></p>",
                "meeting.ics",
                "text/calendar; charset=UTF-8; method=PUBLISH",
                "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
                row.links(),
                null,
                null,
                0,
                1,
                row.messageId(),
                Instant.EPOCH,
                null);

        MimeMessage mail = sent(withEntry);

        Multipart mixed = (Multipart) mail.getContent();
        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        Multipart alternative = (Multipart) mixed.getBodyPart(0).getContent();
        assertThat(alternative.getCount()).isEqualTo(3);
        assertThat(alternative.getBodyPart(2).getContentType())
                .contains("text/calendar")
                .contains("method=PUBLISH");
        BodyPart attached = mixed.getBodyPart(1);
        assertThat(attached.getFileName()).isEqualTo("meeting.ics");
        assertThat(new String(attached.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void theTrustIsTheSenderUnlessTheMessageNamesAnother() throws MessagingException {
        OutgoingMail row = row(MessageClass.ENGAGEMENT, null, "Ann", "Invitation");

        assertThat(sent(row).getFrom()[0].toString()).startsWith("Example").contains("@");
    }

    @Test
    void aDiscreetMessageHasItsOwnSender() throws MessagingException {
        OutgoingMail row = row(MessageClass.ENGAGEMENT, null, "Membership office", "Ann", "Invitation");

        assertThat(sent(row).getFrom()[0].toString()).startsWith("Membership office <");
    }

    private MimeMessage sent(OutgoingMail row) throws MessagingException {
        String address = "127.0.0.1:" + mailbox.getSmtp().getPort();
        RelayConnection connection = new RelayConnection(SmtpRelay.parse(address, false));
        assertThat(connection.ready()).isNull();
        Answer answer = connection.send(builder.build(connection.session(), row, String.valueOf(row.messageId())));
        connection.close();
        assertThat(answer.outcome()).isEqualTo(Answer.Outcome.SENT);
        return mailbox.getReceivedMessages()[0];
    }

    private static OutgoingMail row(
            MessageClass messageClass, @Nullable String unsubscribe, String name, String subject) {
        return row(messageClass, unsubscribe, null, name, subject);
    }

    private static OutgoingMail row(
            MessageClass messageClass,
            @Nullable String unsubscribe,
            @Nullable String from,
            String name,
            String subject) {
        return new OutgoingMail(
                7,
                messageClass,
                "test",
                null,
                from,
                name,
                "ann@home.example",
                subject,
                "Hello.\n\nReply here: [[reply]]",
                null,
                null,
                null,
                null,
                LINKS,
                unsubscribe,
                null,
                0,
                1,
                "<7.1@trust.example>",
                Instant.EPOCH,
                null);
    }
}
