package org.folkmoot.launcher.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedWarTest {
    private static final String VERSION = "1.2-SNAPSHOT";

    @TempDir
    Path folder = Path.of("");

    @Test
    void theModulesStayAndTheLibrariesOfOthersGoOnTheClassPath() throws IOException {
        unpack(
                "WEB-INF/web.xml",
                "WEB-INF/classes/A.class",
                "WEB-INF/lib/platform-1.2-SNAPSHOT.jar",
                "WEB-INF/lib/zebra-2.jar",
                "WEB-INF/lib/ant-1.2.jar");

        UnpackedWar war = new UnpackedWar(folder);
        assertThat(war.deployed().resolve("WEB-INF/web.xml")).exists();
        assertThat(war.deployed().resolve("WEB-INF/classes/A.class")).exists();
        assertThat(war.deployed().resolve("WEB-INF/lib").toFile().list()).containsExactly("platform-1.2-SNAPSHOT.jar");
        assertThat(war.libraries())
                .extracting(jar -> jar.getFileName().toString())
                .containsExactly("ant-1.2.jar", "zebra-2.jar");
    }

    @Test
    void aFileOutsideTheWarIsRefused() {
        assertThatThrownBy(() -> unpack("../outside")).hasMessageContaining("outside");
    }

    private void unpack(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
            }
        }
        UnpackedWar.unpack(new ByteArrayInputStream(bytes.toByteArray()), folder, VERSION);
    }
}
