package org.folkmoot.nhsuk.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"nhsuk.css", "folkmoot.css", "boot.js", "app.mjs", "nhsuk.mjs", "jsqr.js"})
    void everyAssetIsServedUnderANameOfItsContent(String name) throws IOException {
        assertThat(Assets.path(name)).matches("/assets/\\w+\\.[0-9a-f]{12}\\.\\w+");
        assertThat(content(Assets.path(name))).isNotBlank().doesNotContain("sourceMappingURL");
    }

    @Test
    void theStyleSheetsAskNoOtherHostAndFindTheirImages() throws IOException {
        String css = content(Assets.path("nhsuk.css")) + content(Assets.path("folkmoot.css"));

        assertThat(css).doesNotContain("@font-face").doesNotContain("assets.nhs.uk");
        Matcher image = Pattern.compile("url\\(\"?(/assets/images/[^)\"]+)").matcher(css);
        assertThat(image.results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(content(address)).isNotBlank());
    }

    @Test
    void theScriptImportsTheDesignSystemByItsHashedName() throws IOException {
        String system = Assets.path("nhsuk.mjs").replace("/assets/", "./");

        assertThat(content(Assets.path("app.mjs"))).contains("from '" + system + "'");
    }

    @Test
    void anUnknownAssetIsAFault() {
        assertThatIllegalStateException().isThrownBy(() -> Assets.path("nothing.css"));
    }

    private static String content(String address) throws IOException {
        try (InputStream file = AssetsTest.class.getResourceAsStream("/META-INF/resources" + address)) {
            return new String(Objects.requireNonNull(file, address).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
