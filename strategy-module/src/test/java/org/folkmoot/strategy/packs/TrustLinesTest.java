package org.folkmoot.strategy.packs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.folkmoot.platform.packs.PackFault;
import org.folkmoot.platform.packs.ZipPack;
import org.folkmoot.strategy.testing.PlainSettings;
import org.junit.jupiter.api.Test;

/** Of what a pack says of the trust an editor may take over names and contact lines, and is told what stays. */
class TrustLinesTest {

    private final PlainSettings settings = new PlainSettings();
    private final TrustLines lines = new TrustLines(settings);

    @Test
    void namesAndContactLinesThatDifferAreShownBesideThoseOfNow() throws IOException {
        settings.put("contact.phone", "01632 960 001");
        settings.put("contact.hours", "Always");

        TrustLines.Difference found = lines.compare(pack("""
                name: "Another NHS Foundation Trust"
                short-name: "%s"
                contact:
                  phone: "01632 960 102"
                  hours: "Always"
                """.formatted(settings.shortName())));

        assertThat(found.lines())
                .containsExactly(
                        new TrustLines.Line(
                                "name", "Full name of the trust", settings.trustName(), "Another NHS Foundation Trust"),
                        new TrustLines.Line(
                                "contact.phone", "Phone number of the office", "01632 960 001", "01632 960 102"));
        assertThat(found.administrators()).isEmpty();
    }

    @Test
    void whatOnlyAnAdministratorChangesIsNamed() throws IOException {
        TrustLines.Difference found = lines.compare(pack("""
                kind: %s
                mail:
                  from: members@trust.example
                budget:
                  most: 4
                theme:
                  colour: "#006747"
                """.formatted(settings.hasMembers() ? "TRUST" : "FT")));

        assertThat(found.lines()).isEmpty();
        assertThat(found.administrators())
                .isEqualTo(List.of(
                        "the address that emails come from",
                        "how many invitations one member gets",
                        "whether the trust has members",
                        "the colour"));
    }

    @Test
    void aPackWithoutTheFileSaysNothingAndAWrongOneIsRefused() throws IOException {
        assertThat(lines.compare(ZipPack.read(new ByteArrayInputStream(zip("home.yaml", "a: b"))))
                        .lines())
                .isEmpty();
        ZipPack wrong = pack("contact:\n  phone: call us\n");

        assertThatThrownBy(() -> lines.compare(wrong))
                .isInstanceOf(PackFault.class)
                .hasMessageContaining("trust.yaml");
    }

    private static ZipPack pack(String trust) throws IOException {
        return ZipPack.read(new ByteArrayInputStream(zip("trust.yaml", trust)));
    }

    private static byte[] zip(String path, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
