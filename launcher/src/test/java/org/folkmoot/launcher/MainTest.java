package org.folkmoot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MainTest {
    private static final byte JAVA_8 = 52;

    @Test
    void anOldJavaIsToldSoAndThisOneIsNot() {
        assertThat(Main.refusal("1.8", "/opt/jre8"))
                .isEqualTo("Folkmoot needs Java 17 or newer, and this is Java 1.8 in /opt/jre8.");
        assertThat(Main.refusal("16", "/opt/jre16")).startsWith("Folkmoot needs Java 17");
        assertThat(Main.refusal("17", "/opt/jre17")).isEmpty();
        assertThat(Main.refusal("25", "/opt/jre25")).isEmpty();
    }

    @Test
    void anOldJavaCanLoadTheEntryThatTellsIt() throws IOException {
        try (InputStream entry = Objects.requireNonNull(Main.class.getResourceAsStream("Main.class"))) {
            assertThat(entry.readNBytes(8)[7]).isEqualTo(JAVA_8);
        }
    }

    @Test
    void oldAndNewWaysToNumberJavaAreBothRead() {
        assertThat(Main.feature("1.8")).isEqualTo(8);
        assertThat(Main.feature("11")).isEqualTo(11);
        assertThat(Main.feature("17")).isEqualTo(17);
    }
}
