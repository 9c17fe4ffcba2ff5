package org.folkmoot.launcher.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcUrlTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://127.0.0.1:3306/folkmoot, sslMode=DISABLED",
        "jdbc:mysql://db.trust.example/folkmoot, sslMode=REQUIRED",
        "jdbc:mysql://db.trust.example/folkmoot?socketTimeout=9, &sslMode=REQUIRED",
        "'jdbc:mysql://127.0.0.1:1,db.trust.example:2/folkmoot', sslMode=REQUIRED",
        "jdbc:mysql://db.trust.example/folkmoot?sslMode=VERIFY_IDENTITY, sslMode=VERIFY_IDENTITY"
    })
    void anotherMachineIsReachedOverTlsOnly(String given, String transport) {
        assertThat(JdbcUrl.parse(given).value()).contains(transport);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://db.trust.example/folkmoot?sslMode=DISABLED",
                "jdbc:mysql://db.trust.example/folkmoot?a=b&sslmode=preferred",
                "jdbc:mysql://db.trust.example/folkmoot?user=a&password=b",
                "jdbc:mysql://a:b@db.trust.example/folkmoot",
                "jdbc:mysql://db.trust.example",
                "jdbc:postgresql://db.trust.example/folkmoot"
            })
    void clearTextAndPasswordsInTheAddressAreRefused(String given) {
        assertThatThrownBy(() -> JdbcUrl.parse(given)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLoginNeverShowsItsPassword() {
        DatabaseLogin login = new DatabaseLogin(JdbcUrl.parse("jdbc:mysql://127.0.0.1/folkmoot"), "ada", "secret");

        assertThat(login.toString()).contains("ada").doesNotContain("secret");
    }
}
