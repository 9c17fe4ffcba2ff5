package org.folkmoot.members.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private static final int MANY = 50_000;

    @Test
    void everyNumberIsNewOnceAndKnownFromThenOnHoweverManyWereExpected() {
        for (long expected : new long[] {0, 10, MANY, 3 * MANY}) {
            Fingerprints set = new Fingerprints(expected);
            long[] numbers = numbers(1);

            assertThat(LongStream.of(numbers).allMatch(set::add)).isTrue();
            assertThat(LongStream.of(numbers).anyMatch(set::add)).isFalse();
            assertThat(LongStream.of(numbers).allMatch(set::has)).isTrue();
            assertThat(LongStream.of(numbers(2)).anyMatch(set::has)).isFalse();
        }
    }

    @Test
    void numbersThatBeginAtTheLastPlaceGoOnAtTheFirst() {
        Fingerprints set = new Fingerprints(0);
        long[] last = LongStream.iterate(1, each -> each + 1)
                .filter(each -> (each * 0x9E3779B97F4A7C15L >>> 32) * 4096 >>> 32 == 4095)
                .limit(20)
                .toArray();

        assertThat(LongStream.of(last).allMatch(set::add)).isTrue();
        assertThat(LongStream.of(last).allMatch(set::has)).isTrue();
        assertThat(LongStream.of(last).anyMatch(set::add)).isFalse();
    }

    private static long[] numbers(long seed) {
        return new Random(seed)
                .longs()
                .filter(each -> each != 0)
                .distinct()
                .limit(MANY)
                .toArray();
    }
}
