package org.folkmoot.launcher.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassArchiveTest {

    @TempDir
    Path folder;

    private ClassArchive archive;

    @BeforeEach
    void written() throws IOException {
        archive = ClassArchive.at(folder.resolve("classes-1.jsa"));
        Files.writeString(archive.part(), "classes");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 143})
    void whatAJavaWroteThatEndedByItselfIsKept(int exitCode) {
        archive.keep(exitCode);

        assertThat(archive.exists()).isTrue();
        assertThat(archive.part()).doesNotExist();
    }

    @Test
    void whatAKilledJavaWroteIsThrownAway() {
        archive.keep(137);

        assertThat(archive.exists()).isFalse();
        assertThat(archive.part()).doesNotExist();
    }

    @Test
    void whereNothingWasWrittenTheOldOneStays() throws IOException {
        archive.keep(0);
        archive.keep(0);

        assertThat(Files.readString(archive.file())).isEqualTo("classes");
    }
}
