package org.folkmoot.members.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.folkmoot.members.sheets.Encodings.Found;
import org.junit.jupiter.api.Test;

class EncodingsTest {

    @Test
    void utf8IsSure() throws IOException {
        assertThat(of("Renée, 李小龙", StandardCharsets.UTF_8)).isEqualTo(new Found("UTF-8", true));
        assertThat(of("plain", StandardCharsets.US_ASCII)).isEqualTo(new Found("UTF-8", true));
        assertThat(of("é".repeat(70_000), StandardCharsets.UTF_8)).isEqualTo(new Found("UTF-8", true));
    }

    @Test
    void aMarkIsSure() throws IOException {
        assertThat(of("\uFEFFname", StandardCharsets.UTF_16LE)).isEqualTo(new Found("UTF-16LE", true));
    }

    @Test
    void anythingElseIsAsked() throws IOException {
        assertThat(of("Renée", Charset.forName("windows-1252")).sure()).isFalse();
    }

    @Test
    void theSeparatorIsTheCommonestSign() {
        assertThat(Encodings.separator("Name;Born;Postcode, as written")).isEqualTo(';');
        assertThat(Encodings.separator("Name\tBorn")).isEqualTo('\t');
        assertThat(Encodings.separator("Name")).isEqualTo(',');
    }

    private static Found of(String text, Charset charset) throws IOException {
        return Encodings.of(new ByteArrayInputStream(text.getBytes(charset)));
    }
}
