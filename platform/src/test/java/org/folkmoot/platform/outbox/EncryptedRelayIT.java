package org.folkmoot.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import javax.net.ssl.SSLContext;
import org.folkmoot.platform.testing.Certificates;
import org.folkmoot.platform.testing.TlsRelay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mail goes to a relay only over a connection that is encrypted, to the host that was meant, by a trusted certificate. */
class EncryptedRelayIT {

    @TempDir
    static Path folder;

    private static Certificates ours;
    private static Certificates another;

    private SSLContext before;

    @BeforeAll
    static void makeCertificates() throws Exception {
        ours = Certificates.of("localhost", folder);
        another = Certificates.of("mail.elsewhere.example", folder);
    }

    @BeforeEach
    void rememberWhomWeTrust() throws Exception {
        before = SSLContext.getDefault();
    }

    @AfterEach
    void trustAsBefore() {
        SSLContext.setDefault(before);
    }

    @Test
    void aMailGoesBySmtps() throws Exception {
        try (TlsRelay relay = new TlsRelay(ours.server(), TlsRelay.Kind.FROM_THE_START)) {
            SSLContext.setDefault(ours.client());

            assertThat(send(true, relay)).isEqualTo("sent");

            assertThat(relay.heard()).anyMatch(line -> line.startsWith("tls:RCPT TO:<sam@home.example>"));
        }
    }

    @Test
    void aMailGoesByStarttlsAndNothingOfItBefore() throws Exception {
        try (TlsRelay relay = new TlsRelay(ours.server(), TlsRelay.Kind.STARTTLS)) {
            SSLContext.setDefault(ours.client());

            assertThat(send(false, relay)).isEqualTo("sent");

            assertThat(relay.heard())
                    .contains("STARTTLS")
                    .anyMatch(line -> line.startsWith("tls:RCPT TO:<sam@home.example>"))
                    .noneMatch(line -> line.startsWith("MAIL") || line.startsWith("RCPT"));
        }
    }

    @Test
    void aRelayThatDoesNotEncryptGetsNothing() throws Exception {
        try (TlsRelay relay = new TlsRelay(ours.server(), TlsRelay.Kind.NEVER)) {
            assertThat(send(false, relay)).contains("STARTTLS is required");

            assertThat(relay.heard()).noneMatch(line -> line.startsWith("MAIL") || line.startsWith("RCPT"));
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
        for (TlsRelay.Kind kind : new TlsRelay.Kind[] {TlsRelay.Kind.FROM_THE_START, TlsRelay.Kind.STARTTLS}) {
            try (TlsRelay relay = new TlsRelay(ours.server(), kind)) {
                assertThat(send(kind == TlsRelay.Kind.FROM_THE_START, relay)).isNotEqualTo("sent");

                assertThat(relay.heard()).noneMatch(line -> line.contains("RCPT"));
            }
        }
    }

    @Test
    void aTrustedCertificateOfAnotherHostIsRefused() throws Exception {
        for (TlsRelay.Kind kind : new TlsRelay.Kind[] {TlsRelay.Kind.FROM_THE_START, TlsRelay.Kind.STARTTLS}) {
            try (TlsRelay relay = new TlsRelay(another.server(), kind)) {
                SSLContext.setDefault(another.client());

                assertThat(send(kind == TlsRelay.Kind.FROM_THE_START, relay)).isNotEqualTo("sent");

                assertThat(relay.heard()).noneMatch(line -> line.contains("RCPT"));
            }
        }
    }

    /** What became of a mail: "sent", or why not. */
    private static String send(boolean smtps, TlsRelay relay) throws Exception {
        RelayConnection connection =
                new RelayConnection(new SmtpRelay(smtps, "localhost", relay.port(), null, null, true));
        String fault = connection.ready();
        if (fault != null) {
            return fault;
        }
        MimeMessage mail = new MimeMessage(connection.session());
        mail.setFrom(new InternetAddress("office@trust.example"));
        mail.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress("sam@home.example"));
        mail.setSubject("Hello");
        mail.setText("Hello");
        Answer answer = connection.send(mail);
        connection.close();
        return answer.outcome() == Answer.Outcome.SENT ? "sent" : answer.toString();
    }
}
