package org.folkmoot.platform.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private static final String PASSWORD = "blue heron over tidal mud";

    private final String hash = Passwords.hash(PASSWORD);

    @Test
    void theRightPasswordMatchesAndAnyOtherDoesNot() {
        assertThat(Passwords.matches(PASSWORD, hash)).isTrue();
        assertThat(Passwords.matches(PASSWORD + " ", hash)).isFalse();
        assertThat(Passwords.matches("", hash)).isFalse();
    }

    @Test
    void theSamePasswordHashesDifferentlyEachTime() {
        assertThat(Passwords.hash(PASSWORD)).isNotEqualTo(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void noHashMatchesNothing() {
        assertThat(Passwords.matches(PASSWORD, null)).isFalse();
        assertThat(Passwords.matches(PASSWORD, "plain")).isFalse();
    }

    @Test
    void aHashWithOtherParametersIsOld() {
        String other = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$RdescudvJCsgt3ub+b27";

        assertThat(Passwords.isOld(other)).isTrue();
        assertThat(Passwords.isOld(hash)).isFalse();
    }
}
