package org.folkmoot.members.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {

    @ParameterizedTest
    @CsvSource({"0, 100, RED", "99, 100, RED", "100, 100, AMBER", "109, 100, AMBER", "110, 100, GREEN", "0, 0, GREEN"})
    void aConstituencyIsAmberWithinATenthOfItsMinimum(long members, int minimum, Strength strength) {
        assertThat(Strength.of(members, minimum)).isEqualTo(strength);
    }
}
