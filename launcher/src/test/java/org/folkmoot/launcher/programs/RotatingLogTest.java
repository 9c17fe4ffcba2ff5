package org.folkmoot.launcher.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingLogTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aFullFileMovesAsideAndFiveAreKept() throws IOException {
        Path log = folder.resolve("some.log");
        for (int i = 0; i < 8; i++) {
            full(log);
            RotatingLog.rotateIfFull(log);
        }

        assertThat(log).doesNotExist();
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("some.log.1", "some.log.2", "some.log.3", "some.log.4", "some.log.5");
    }

    @Test
    void aFileWithRoomStays() throws IOException {
        Path log = Files.writeString(folder.resolve("some.log"), "a line\n");

        RotatingLog.rotateIfFull(log);

        assertThat(log).exists();
    }

    private static void full(Path log) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "rw")) {
            file.setLength(11L << 20);
        }
    }
}
