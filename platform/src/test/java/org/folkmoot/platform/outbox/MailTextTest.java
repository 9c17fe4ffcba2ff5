package org.folkmoot.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.AddressException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTest {

    @Test
    void placeholdersBecomeAddressesOnlyWhenSent() {
        String text = "Reply: [[reply]] or [[unknown]]";

        assertThat(MailText.fill(text, Map.of("reply", "https://x.example/r/$1\\a")))
                .isEqualTo("Reply: https://x.example/r/$1\\a or [[unknown]]");
        assertThat(MailText.hidden(text)).isEqualTo("Reply: [personal link] or [personal link]");
    }

    @Test
    void plainTextBecomesParagraphsWithLinks() {
        assertThat(MailText.paragraphs("Dear <b>Ann</b>,\nhello.\n\nSee https://x.example/r/a?b=1&c=2."))
                .isEqualTo(
                        "<p>Dear &lt;b&gt;Ann&lt;/b&gt;,<br/>\nhello.</p>\n<p>See"
                                + " <a href=\"https://x.example/r/a?b=1&amp;c=2\">https://x.example/r/a?b=1&amp;c=2</a>.</p>\n");
    }

    @Test
    void aSubjectStaysOnOneLine() {
        assertThat(MailText.oneLine("Hello\r\nBcc: all@example.org\u2028x")).isEqualTo("Hello Bcc: all@example.org x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@b.example",
                "a@b",
                "a b@c.example",
                "Evil <a@x.example>",
                "\"a b\"@x.example",
                "a@[127.0.0.1]",
                "a@x.example\0",
                "a@x.example\r\nBcc: b@x.example",
                "a..b@x.example",
                ".a@x.example"
            })
    void whatIsNoAddressIsRefused(String address) {
        assertThatThrownBy(() -> MailAddresses.of(address, "Name")).isInstanceOf(AddressException.class);
    }

    @Test
    void anAddressWithANameOfAnyScriptIsMade() throws AddressException {
        assertThat(MailAddresses.of("o'brien+moot@xn--bcher-kva.example", "李小龍\r\nBcc: x")
                        .toString())
                .doesNotContain("\n")
                .contains("<o'brien+moot@xn--bcher-kva.example>");
        assertThat(MailAddresses.of("ann@bücher.example", "").getAddress()).isEqualTo("ann@xn--bcher-kva.example");
    }
}
