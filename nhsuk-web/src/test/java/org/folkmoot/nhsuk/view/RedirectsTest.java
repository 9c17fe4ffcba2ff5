package org.folkmoot.nhsuk.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "javascript:x",
                "",
                "/a\r\nSet-Cookie: x",
                "/a b"
            })
    void onlyPathsOfThisSiteAreFollowed(String path) {
        assertThat(Redirects.isLocal(path)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Redirects.to(path));
    }

    @Test
    void pathsWithAQueryAreFine() {
        assertThat(Redirects.isLocal("/office/members?q=O%27Brien&after=3")).isTrue();
    }
}
