package org.folkmoot.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SmtpRelayTest {

    @Test
    void aRelayElsewhereMustEncrypt() {
        SmtpRelay relay = SmtpRelay.parse("mail.trust.example:587", false);

        assertThat(relay.properties())
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true")
                .containsEntry("mail.smtp.timeout", "30000")
                .containsEntry("mail.smtp.connectiontimeout", "15000")
                .containsEntry("mail.smtp.writetimeout", "30000");
    }

    @Test
    void loopbackAndTheDemoMayGoWithout() {
        assertThat(SmtpRelay.parse("127.0.0.1:2525", false).encrypted()).isFalse();
        assertThat(SmtpRelay.parse("mailbox:2525", true).encrypted()).isFalse();
        assertThat(SmtpRelay.parse("mailbox:2525", false).encrypted()).isTrue();
    }

    @Test
    void aRelayMayAskForASignIn() {
        SmtpRelay relay = SmtpRelay.parse("smtps://moot%40trust:p%3Ass@mail.trust.example", false);

        assertThat(relay.protocol()).isEqualTo("smtps");
        assertThat(relay.port()).isEqualTo(465);
        assertThat(relay.user()).isEqualTo("moot@trust");
        assertThat(relay.password()).isEqualTo("p:ss");
    }

    @Test
    void whatIsNoRelayIsRefusedWithoutItsPassword() {
        assertThatThrownBy(() -> SmtpRelay.parse("smtp://user:secret@", false))
                .hasMessageContaining("FOLKMOOT_SMTP")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> SmtpRelay.parse("http://mail.example:25", false))
                .hasMessageContaining("FOLKMOOT_SMTP");
    }
}
