package org.folkmoot.platform.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final List<String> OWN = List.of("Olive Office", "olive@trust.example", "Oxleas");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "fourteen chars",
                "passwordpassword",
                "Password Password 12",
                "123456789012345",
                "aaaaaaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "qwertyuiopasdfgh",
                "correct horse battery staple",
                "OliveOffice2026",
                "iloveyouiloveyou1"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(PasswordRule.fault(password, OWN)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blue heron over tidal mud",
                "folkmoot-demo-office",
                "sieben Zwerge & ein Fahrrad",
                "трава зелёная под снегом",
                "k9$Vr!2pQz#7mLw&"
            })
    void wordsThatDoNotUsuallyStandTogetherAreTaken(String password) {
        assertThat(PasswordRule.fault(password, OWN)).isEmpty();
    }

    @Test
    void aVeryLongPasswordIsRefusedInWords() {
        assertThat(PasswordRule.fault("ab3 ".repeat(100), OWN)).contains("Password must be 200 characters or fewer");
    }
}
