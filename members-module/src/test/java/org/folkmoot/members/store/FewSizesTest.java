package org.folkmoot.members.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FewSizesTest {

    @Test
    void everyKeyIsAskedForHoweverManyThereAre() {
        for (int keys = 0; keys <= 1203; keys++) {
            List<Integer> wanted = IntStream.range(0, keys).boxed().toList();

            assertThat(new TreeSet<>(
                            FewSizes.of(wanted).stream().flatMap(List::stream).toList()))
                    .containsExactlyElementsOf(wanted);
        }
    }

    @Test
    void aThousandNumbersOfKeysMakeFourSizes() {
        Set<Integer> sizes = IntStream.rangeClosed(1, 1000)
                .boxed()
                .flatMap(keys -> FewSizes.of(IntStream.range(0, keys).boxed().toList()).stream())
                .map(List::size)
                .collect(Collectors.toSet());

        assertThat(sizes).containsExactlyInAnyOrder(1, 10, 100, FewSizes.MOST);
    }
}
