package org.folkmoot.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @Test
    void aPathOfThisSiteIsKeptWithItsQuery() {
        assertThat(LocalPath.parse("/office/members?q=O%27Brien")).contains("/office/members?q=O%27Brien");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "https://evil.example/", "//evil.example", "/\\evil.example", "\\\\evil.example",
                "javascript:alert(1)", "/a\r\nSet-Cookie: x=1", "/ /evil.example", "office", "/sign-in?next=/sign-in",
                "/sign-out", "/é", "/\t/evil.example"
            })
    void anythingElseIsNot(String next) {
        assertThat(LocalPath.parse(next)).isEmpty();
    }
}
