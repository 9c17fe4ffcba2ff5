package org.folkmoot.strategy.packs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.folkmoot.platform.packs.ZipPack;
import org.folkmoot.strategy.testing.PlainSettings;
import org.junit.jupiter.api.Test;

class TrustFileTest {

    @Test
    void everythingThatIsSetOfTheTrustGoesIntoThePackAndComesBackTheSame() throws IOException {
        PlainSettings settings = new PlainSettings();
        Map.of(
                        "kind", "TRUST",
                        "area", "Leeds: and round it",
                        "strapline", "For everyone",
                        "mail.communications", "press@example.test",
                        "contact.phone", "0113 496 0105",
                        "budget.most", "4",
                        "budget.days", "28",
                        "theme.colour", "#7c2855")
                .forEach(settings::put);

        byte[] file = TrustFile.of(settings);

        assertThat(new String(file, UTF_8)).doesNotContain("embed", "privacy");
        TrustLines.Difference same = new TrustLines(settings).compare(pack(file));
        assertThat(same.lines()).isEmpty();
        assertThat(same.administrators()).isEmpty();
        assertThat(new TrustLines(new PlainSettings()).compare(pack(file)).administrators())
                .contains(
                        "the email address of communications",
                        "how many invitations one member gets",
                        "whether the trust has members",
                        "where the trust works",
                        "the strapline",
                        "the colour");
    }

    private static ZipPack pack(byte[] trust) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("trust.yaml"));
            zip.write(trust);
        }
        return ZipPack.read(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
