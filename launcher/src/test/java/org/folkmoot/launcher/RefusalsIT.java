package org.folkmoot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each reason not to start is one clear line on standard error and exit code 1. */
class RefusalsIT {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aTakenPort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            RunningLauncher launcher =
                    RunningLauncher.run(folder.resolve("data"), "--port", Integer.toString(taken.getLocalPort()));

            assertRefused(launcher, "Port " + taken.getLocalPort() + " on 127.0.0.1 cannot be listened on");
        }
    }

    @Test
    void aLockedDataFolder() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("folkmoot.properties"), "format=1\n");
        try (FileChannel held =
                FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            Objects.requireNonNull(held.lock());

            assertRefused(RunningLauncher.run(data, "--port", "0"), "is in use by another Folkmoot");
        }
    }

    @Test
    void aForeignDataFolder() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "Dear all");

        assertRefused(RunningLauncher.run(folder, "--port", "0"), "holds something else than Folkmoot's data");
        assertThat(folder.toFile().list()).containsExactly("letter.txt");
    }

    @Test
    void aDatabaseThatDoesNotLetUsIn() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }

        RunningLauncher launcher = RunningLauncher.run(
                folder.resolve("data"),
                Map.of("FOLKMOOT_DB_USER", "ada", "FOLKMOOT_DB_PASSWORD", "hunter2"),
                "--port",
                "0",
                "--jdbc-url",
                "jdbc:mysql://127.0.0.1:" + closed + "/folkmoot");

        assertRefused(launcher, "The database refused ada at jdbc:mysql://127.0.0.1:" + closed);
        assertThat(launcher.err()).doesNotContain("hunter2");
    }

    @Test
    void aBadOption() throws Exception {
        assertRefused(RunningLauncher.run(folder.resolve("data"), "--pack", "mars"), "there is no pack 'mars'");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aBackupThatIsNone() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.zip"), "Dear all");

        assertRefused(RunningLauncher.run(folder.resolve("data"), "restore", file.toString()), "is not a backup");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aBackupOfAnExternalDatabase() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("folkmoot.properties"), "format=1\n");
        String file = folder.resolve("backup.zip").toString();

        assertRefused(RunningLauncher.run(data, "backup", file), "backed up and restored with its own tools");
        Files.createDirectory(data.resolve("database"));
        Files.writeString(data.resolve("addresses.properties"), "external=true\n");
        assertRefused(RunningLauncher.run(data, "backup", file), "backed up and restored with its own tools");
        assertThat(data.toFile().list())
                .containsExactlyInAnyOrder("folkmoot.properties", "database", "addresses.properties");
        assertThat(Path.of(file)).doesNotExist();
    }

    @Test
    void aRestoreToAnExternalDatabase() throws Exception {
        Path file = Files.writeString(folder.resolve("backup.zip"), "anything");

        RunningLauncher launcher = RunningLauncher.run(
                folder.resolve("data"), "restore", file.toString(), "--jdbc-url", "jdbc:mysql://127.0.0.1/folkmoot");

        assertRefused(launcher, "backed up and restored with its own tools");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aResetOfWhatDoesNotRun() throws Exception {
        assertRefused(RunningLauncher.run(folder.resolve("data"), "admin", "reset"), "Folkmoot is not running on");
    }

    private static void assertRefused(RunningLauncher launcher, String line) throws InterruptedException {
        assertThat(launcher.exitCode()).isEqualTo(1);
        assertThat(launcher.err().lines()).singleElement().asString().contains(line);
    }
}
