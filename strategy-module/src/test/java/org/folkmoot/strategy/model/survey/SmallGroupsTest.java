package org.folkmoot.strategy.model.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers of small groups are not shown, and cannot be worked out from those that are. */
class SmallGroupsTest {

    @Test
    void aGroupOfFewerThanFiveTakesTheNextSmallestWithIt() {
        assertThat(SmallGroups.shown(new long[] {40, 3, 12, 90})).containsExactly(true, false, false, true);
    }

    @Test
    void groupsOfFiveAndMoreAndEmptyOnesAreShown() {
        assertThat(SmallGroups.shown(new long[] {5, 0, 12})).containsExactly(true, true, true);
    }

    @Test
    void twoSmallGroupsThatTogetherAreFewerThanFiveTakeAThird() {
        assertThat(SmallGroups.shown(new long[] {1, 2, 30, 9})).containsExactly(false, false, true, false);
    }

    @Test
    void noRowAndNoColumnHasASingleHiddenNumber() {
        boolean[][] hidden = SmallGroups.hidden(new long[][] {{3, 20, 30}, {15, 25, 8}, {40, 50, 60}});

        assertThat(hidden[0]).containsExactly(true, true, false);
        assertThat(hidden[1][0] ^ hidden[2][0]).isTrue();
        for (boolean[] row : hidden) {
            assertThat(count(row)).isNotEqualTo(1);
        }
        for (int column = 0; column < 3; column++) {
            assertThat(count(new boolean[] {hidden[0][column], hidden[1][column], hidden[2][column]}))
                    .isNotEqualTo(1);
        }
    }

    private static int count(boolean[] marks) {
        int count = 0;
        for (boolean mark : marks) {
            count += mark ? 1 : 0;
        }
        return count;
    }
}
