package org.folkmoot.launcher.programs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedDatabaseTest {

    @ParameterizedTest
    @CsvSource({"1024, 128", "4096, 256", "8192, 512", "65536, 1024"})
    void theServerHoldsASixteenthOfTheMemoryWithinBounds(long memory, long pool) {
        assertThat(EmbeddedDatabase.pool(memory * 1024 * 1024)).isEqualTo(pool * 1024 * 1024);
    }

    @ParameterizedTest
    @CsvSource({"1024, 96", "4096, 128", "8192, 256", "65536, 512"})
    void itsLogIsHalfOfThatAndNeverLessThanUsual(long memory, long log) {
        assertThat(EmbeddedDatabase.redoLog(memory * 1024 * 1024)).isEqualTo(log * 1024 * 1024);
    }
}
