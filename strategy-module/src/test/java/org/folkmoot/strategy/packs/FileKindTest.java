package org.folkmoot.strategy.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The type of a file is read from the file. */
class FileKindTest {

    @Test
    void aPdfIsKnownByItsFirstBytes() {
        assertThat(FileKind.of(bytes("%PDF-1.7 …"))).contains("application/pdf");
    }

    @Test
    void aPlainSvgIsAPicture() {
        assertThat(FileKind.of(bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")))
                .contains("image/svg+xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg><script>alert(1)</script></svg>",
                "<svg onload=\"alert(1)\"/>",
                "<svg><a href=\"javascript:alert(1)\"/></svg>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>",
                "MZ program",
                "<html></html>",
                ""
            })
    void whatCouldActIsRefused(String content) {
        assertThat(FileKind.of(bytes(content))).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
