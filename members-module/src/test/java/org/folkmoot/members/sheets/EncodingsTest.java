package org.folkmoot.members.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.folkmoot.members.sheets.Encodings.Found;
import org.folkmoot.members.sheets.Encodings.Reading;
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
    void waysToReadTheFileThatLookTheSameAreOneWay() {
        assertThat(readings("Sam\nMüller\n"))
                .containsExactly(new Reading("windows-1252", "Müller"), new Reading("x-MacRoman", "M¸ller"));
    }

    @Test
    void theLineThatTellsTheWaysApartBestIsShown() {
        assertThat(readings("Sam\nMüller\nÃ–rsted’s £3 or €3\nZoë\n"))
                .extracting(Reading::charset)
                .containsExactlyElementsOf(Encodings.OTHERS);
        assertThat(readings("Müller\nÃ–rsted’s £3 or €3\n").get(0).line()).isEqualTo("Ã–rsted’s £3 or €3");
    }

    @Test
    void aPlainFileHasNothingToAsk() {
        assertThat(readings("Sam\nMiller\n")).isEmpty();
    }

    private static List<Reading> readings(String text) {
        return Encodings.readings(new ByteArrayInputStream(text.getBytes(Charset.forName("windows-1252"))));
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
