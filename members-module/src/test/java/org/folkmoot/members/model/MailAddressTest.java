package org.folkmoot.members.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"ann@example.org", "Ann.O'Brien+nhs@mail.example.co.uk", "用户@例え.jp", "a@b-c.example"})
    void anAddressThatCouldWorkIsTaken(String typed) {
        assertThat(MailAddress.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "ann@",
                "@example.org",
                "ann@example",
                "ann@@example.org",
                "a b@example.org",
                "Ann <ann@example.org>",
                "ann@exam_ple.org",
                ".ann@example.org",
                "ann..b@example.org",
                "ann.@example.org",
                "ann@-example.org",
                "ann@[127.0.0.1]",
                "\"a b\"@example.org",
                "ann@example.org>",
                "ann@example.org,bob@example.org"
            })
    void anAddressThatCannotWorkIsRefused(String typed) {
        assertThat(MailAddress.parse(typed)).isEmpty();
    }

    @Test
    void headersCannotBeInjected() {
        assertThat(MailAddress.parse("ann@example.org\r\nBcc: all@example.org")).isEmpty();
    }

    @Test
    void twoHundredAndFiftyFiveCharactersAreTooMany() {
        String domain = "d".repeat(59) + "." + "e".repeat(60) + "." + "f".repeat(60) + ".example";
        assertThat(MailAddress.parse("a".repeat(64) + "@" + domain)).isPresent();
        assertThat(MailAddress.parse("a".repeat(65) + "@" + domain)).isEmpty();
    }

    @Test
    void aSlipIsSeen() {
        assertThat(new MailAddress("ann@homtail.com").probablyMeant()).contains("ann@hotmail.com");
        assertThat(new MailAddress("ann@hotmail.com").probablyMeant()).isEmpty();
    }
}
