package org.folkmoot.members.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EqualityTallyTest {

    @Test
    void onlyEntriesOfTheGroupAreCounted() {
        EqualityTally tally = new EqualityTally();
        for (long i = 0; i < 3000; i++) {
            tally.member(key(i * 7 - 9000));
        }
        tally.grouped();

        tally.entry(key(-9000), answers(Map.of("sex", "female", "ethnic_group", "white")));
        tally.entry(key(7 * 2999 - 9000), answers(Map.of("sex", "female")));
        tally.entry(key(1), answers(Map.of("sex", "female")));

        assertThat(tally.of("female")).isEqualTo(2);
        assertThat(tally.of("white")).isEqualTo(1);
        assertThat(tally.all()).isEqualTo(3000);
    }

    @Test
    void disabledIsWhomAConditionLimits() {
        EqualityTally tally = new EqualityTally();
        tally.member(key(1));
        tally.grouped();

        tally.entry(key(1), answers(Map.of("disability", "yes", "disability_impact", "a-little")));
        tally.entry(key(1), answers(Map.of("disability", "yes", "disability_impact", "not-at-all")));
        tally.entry(key(1), answers(Map.of("disability", "no")));
        tally.entry(key(1), answers(Map.of("disability", "yes", "disability_impact", "prefer-not-to-say")));

        assertThat(tally.of("disabled")).isEqualTo(1);
        assertThat(tally.of("not_disabled")).isEqualTo(2);
    }

    private static byte[] key(long beginning) {
        return ByteBuffer.allocate(32).putLong(beginning).array();
    }

    private static EqualityAnswers answers(Map<String, String> values) {
        return new EqualityAnswers(values);
    }
}
