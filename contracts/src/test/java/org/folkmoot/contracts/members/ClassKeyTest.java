package org.folkmoot.contracts.members;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class is named by one word that reads back. */
class ClassKeyTest {

    @Test
    void theWordReadsBack() {
        ClassKey key = new ClassKey("staff", "clinical");

        assertThat(key).hasToString("staff/clinical");
        assertThat(ClassKey.parse("staff/clinical")).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "staff", "/clinical", "staff/"})
    void anythingElseNamesNoClass(String word) {
        assertThat(ClassKey.parse(word)).isEmpty();
    }
}
