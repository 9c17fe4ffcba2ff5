package org.folkmoot.members.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeRecordsTest {

    private final AlikeRecords records = new AlikeRecords();

    @Test
    void recordsThatShareNothingAreForgotten() {
        records.add("smith", 1);
        records.add("jones", 2);

        assertThat(parts(10)).isEmpty();
    }

    @Test
    void thoseWithTheSameKeyAreAGroupTheLastOneToo() {
        records.add("jones", 2);
        records.add("jones", 5);
        records.add("o'brien", 3);
        records.add("smith", 1);
        records.add("smith", 4);
        records.add("smith", 7);

        assertThat(parts(10)).containsExactly("[2, 5] [1, 4, 7]");
    }

    @Test
    void aPartEndsWithAGroupAndHoldsAboutAsManyAsAskedFor() {
        for (int i = 0; i < 3000; i++) {
            records.add("house " + i / 2, i);
        }

        List<String> parts = parts(100);

        assertThat(parts).hasSize(30);
        assertThat(parts.get(29)).startsWith("[2900, 2901]").endsWith("[2998, 2999]");
    }

    private List<String> parts(int records) {
        List<String> parts = new ArrayList<>();
        this.records.parts(
                records,
                groups -> parts.add(
                        String.join(" ", groups.stream().map(Arrays::toString).toList())));
        return parts;
    }
}
