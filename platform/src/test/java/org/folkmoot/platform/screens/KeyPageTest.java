package org.folkmoot.platform.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeyPageTest {

    @Test
    void theFirstPageLeadsOnlyToOlderRows() {
        KeyPage<Long> page = KeyPage.of(down(100, KeyPage.SIZE + 1), Long::longValue, null, null);

        assertThat(page.rows()).hasSize(KeyPage.SIZE);
        assertThat(page.newer()).isNull();
        assertThat(page.older()).isEqualTo(51);
    }

    @Test
    void theLastPageLeadsOnlyToNewerRows() {
        KeyPage<Long> page = KeyPage.of(down(50, 50), Long::longValue, 51L, null);

        assertThat(page.newer()).isEqualTo(50);
        assertThat(page.older()).isNull();
    }

    @Test
    void aPageReachedUpwardsStandsInTheSameOrder() {
        List<Long> upwards =
                LongStream.rangeClosed(51, 51 + KeyPage.SIZE).boxed().toList();

        KeyPage<Long> page = KeyPage.of(upwards, Long::longValue, null, 50L);

        assertThat(page.rows()).startsWith(100L).endsWith(51L).hasSize(KeyPage.SIZE);
        assertThat(page.newer()).isEqualTo(100);
        assertThat(page.older()).isEqualTo(51);
    }

    @Test
    void theAddressKeepsItsFilters() {
        KeyPage<Long> page = KeyPage.of(down(100, KeyPage.SIZE + 1), Long::longValue, null, null);

        assertThat(page.paging("100 things", "/office/things", "state=SENT").nextHref())
                .isEqualTo("/office/things?state=SENT&after=51");
    }

    @Test
    void whatIsNoKeyIsIgnored() {
        assertThat(KeyPage.key("12")).isEqualTo(12);
        assertThat(KeyPage.key("12; drop table")).isNull();
        assertThat(KeyPage.key("9999999999999999999999")).isNull();
        assertThat(KeyPage.key(null)).isNull();
    }

    private static List<Long> down(long from, int count) {
        return LongStream.range(0, count).mapToObj(step -> from - step).toList();
    }
}
