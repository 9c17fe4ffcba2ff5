package org.folkmoot.launcher.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class SmtpConverterTest {
    private final SmtpConverter converter = new SmtpConverter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1:25",
                "mail.trust.example:587",
                "smtps://ada:p%40ss@mail.trust.example:465",
                "smtp://relay:25"
            })
    void bothWaysToWriteAServerAreTaken(String given) {
        assertThat(converter.convert(given)).isEqualTo(given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.trust.example", "http://mail:25", "smtp://ada:secret@mail", ":25", "mail server:25"})
    void anythingElseIsRefusedWithoutRepeatingAPassword(String given) {
        assertThatThrownBy(() -> converter.convert(given))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageNotContaining("secret");
    }
}
