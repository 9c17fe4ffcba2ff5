package org.folkmoot.launcher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.folkmoot.launcher.refusals.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder = Path.of("");

    @AfterEach
    void closeTheLog() {
        LauncherLog.quiet();
    }

    @Test
    void aNewFolderIsPrivateAndOpensAgain() throws IOException {
        Path data = folder.resolve("new/data");

        DataFolder.open(data).close();
        DataFolder.open(data).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    void aFolderWithAnythingElseInItIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear all");

        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("holds something else than Folkmoot's data");
        assertThat(folder.toFile().list()).containsExactly("letter.txt");
    }

    @Test
    void twoNeverShareOne() {
        try (DataFolder first = DataFolder.open(folder.resolve("data"))) {
            assertThatThrownBy(() -> DataFolder.open(first.root()))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("is in use by another Folkmoot");
        }
    }

    @Test
    void dataOfAnotherFormatIsRefused() throws IOException {
        Files.writeString(folder.resolve("folkmoot.properties"), "format=99\n");

        assertThatThrownBy(() -> DataFolder.open(folder))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("another version of Folkmoot");
    }

    @Test
    void whatIsRememberedIsPrivateAndReadBack() throws IOException {
        Properties secret = new Properties();
        secret.setProperty("password", "a\\b=c");
        try (DataFolder data = DataFolder.open(folder.resolve("data"))) {
            data.remember("secret.properties", secret);

            assertThat(data.remembered("secret.properties")).isEqualTo(secret);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret.properties"))))
                    .isEqualTo("rw-------");
        }
    }
}
