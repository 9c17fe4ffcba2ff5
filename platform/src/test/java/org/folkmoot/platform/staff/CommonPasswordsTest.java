package org.folkmoot.platform.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTest {

    @Test
    void everyOneOfAHundredThousandIsFound() throws IOException {
        List<String> list = list();

        assertThat(list).hasSize(100_000);
        assertThat(list.stream()
                        .filter(password -> !CommonPasswords.plain(password).isEmpty())
                        .filter(password -> !CommonPasswords.contain(password)))
                .isEmpty();
    }

    @Test
    void noTwoOfThemShareAHash() throws IOException {
        Set<String> different = list().stream()
                .map(CommonPasswords::plain)
                .filter(plain -> !plain.isEmpty())
                .collect(Collectors.toSet());

        assertThat(CommonPasswords.size()).isEqualTo(different.size()).isGreaterThan(90_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MailCreated5240",
                "mailcreated5240!!",
                "2019 PolniyPizdec0211",
                "liverpoolliverpool",
                "qazwsxedcrfvtgb99",
                "1qaz2wsx3edc4rfv+ab"
            })
    void aCommonPasswordWithALittleMoreIsRefused(String password) {
        assertThat(PasswordRule.fault(password, List.of())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven quiet otters sing", "marmalade-on-a-tuesday", "Ein Igel, drei Birnen"})
    void wordsThatNobodyElsePutsTogetherAreTaken(String password) {
        assertThat(PasswordRule.fault(password, List.of())).isEmpty();
    }

    private static List<String> list() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                CommonPasswords.class.getResourceAsStream("/com/codahale/passpol/weak-passwords.txt"),
                StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }
}
