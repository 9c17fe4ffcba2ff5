package org.folkmoot.launcher.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.folkmoot.launcher.data.DataFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {
    @TempDir
    Path folder = Path.of("");

    private Process process = new ProcessBuilder("true").start();

    ProcessRecordTest() throws IOException {}

    @BeforeEach
    void aProcessThatWouldRunForAMinute() throws IOException {
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void endIt() {
        process.destroyForcibly();
    }

    @Test
    void aRecordFindsItsProcessAgain() {
        Properties written = ProcessRecord.of(process.toHandle()).toProperties();

        assertThat(ProcessRecord.from(written).flatMap(ProcessRecord::running)).contains(process.toHandle());
    }

    @Test
    void anotherProcessWithTheSameNumberIsNotTheOne() {
        Instant anHourBefore = ProcessRecord.of(process.toHandle()).started().minus(Duration.ofHours(1));

        assertThat(new ProcessRecord(process.pid(), anHourBefore).running()).isEmpty();
    }

    @Test
    void aRecordThatCannotBeReadNamesNobody() {
        Properties spoilt = new Properties();
        spoilt.setProperty("process", "many");

        assertThat(ProcessRecord.from(new Properties())).isEmpty();
        assertThat(ProcessRecord.from(spoilt)).isEmpty();
    }

    @Test
    void anOrphanIsEndedAndNamed() {
        List<String> said = new ArrayList<>();
        try (DataFolder data = DataFolder.open(folder.resolve("data"))) {
            data.remember(
                    Child.recordOf(Application.NAME),
                    ProcessRecord.of(process.toHandle()).toProperties());

            Orphans.end(data, said::add);
        }

        assertThat(process.toHandle().isAlive()).isFalse();
        assertThat(said).singleElement().asString().contains("application", Long.toString(process.pid()));
    }

    @Test
    void aStrangerWithAnOrphansNumberIsLeftAlone() {
        List<String> said = new ArrayList<>();
        try (DataFolder data = DataFolder.open(folder.resolve("data"))) {
            ProcessRecord earlier = new ProcessRecord(process.pid(), Instant.EPOCH);
            data.remember(Child.recordOf(EmbeddedDatabase.NAME), earlier.toProperties());

            Orphans.end(data, said::add);
        }

        assertThat(process.isAlive()).isTrue();
        assertThat(said).isEmpty();
    }
}
