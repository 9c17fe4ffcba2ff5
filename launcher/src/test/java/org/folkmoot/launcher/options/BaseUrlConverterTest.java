package org.folkmoot.launcher.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class BaseUrlConverterTest {
    private final BaseUrlConverter converter = new BaseUrlConverter();

    @ParameterizedTest
    @CsvSource({
        "https://members.trust.example, https://members.trust.example",
        "https://members.trust.example/, https://members.trust.example",
        "https://members.trust.example:8443, https://members.trust.example:8443",
        "http://127.0.0.1:8080, http://127.0.0.1:8080",
        "http://127.8.0.9, http://127.8.0.9",
        "http://localhost:8080/, http://localhost:8080",
        "http://[::1]:8080, http://[::1]:8080"
    })
    void httpsAnywhereAndHttpOnThisMachineAreTaken(String given, String kept) {
        assertThat(converter.convert(given)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://members.trust.example",
                "http://127.0.0.1.evil.example",
                "http://localhost.evil.example",
                "ftp://members.trust.example",
                "members.trust.example",
                "https://members.trust.example/app",
                "https://members.trust.example?a=b",
                "https://members.trust.example#top",
                "https://user@members.trust.example",
                "https://",
                "not an address"
            })
    void anythingElseIsRefused(String given) {
        assertThatThrownBy(() -> converter.convert(given))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("cannot be the base URL");
    }
}
