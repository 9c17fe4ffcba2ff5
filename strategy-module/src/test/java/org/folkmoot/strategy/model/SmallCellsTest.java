package org.folkmoot.strategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    @Test
    void aTableWithoutRowsHasTotalsOfZero() {
        assertThat(SmallCells.open(new long[0][]).ofColumn(3)).contains(0L);
        assertThat(SmallCells.guarded(new long[0][]).ofAll()).contains(0L);
    }

    @Test
    void aSmallCountTakesAnotherOfItsRowAndColumnWithIt() {
        SmallCells table = SmallCells.guarded(new long[][] {{3, 9, 12}, {8, 7, 20}});

        assertThat(table.at(0, 0)).isEmpty();
        assertThat(table.at(0, 1)).isEmpty();
        assertThat(table.at(1, 0)).isEmpty();
        assertThat(table.at(1, 1)).isEmpty();
        assertThat(table.at(0, 2)).contains(12L);
        assertThat(table.ofRow(0)).contains(24L);
        assertThat(table.ofAll()).contains(59L);
    }

    @Test
    void whatIsLargeEnoughIsShown() {
        SmallCells table = SmallCells.guarded(new long[][] {{5, 0}, {6, 7}});

        assertThat(table.at(0, 0)).contains(5L);
        assertThat(table.at(0, 1)).contains(0L);
        assertThat(table.ofColumn(0)).contains(11L);
    }

    @Test
    void anOpenTableHidesNothing() {
        assertThat(SmallCells.open(new long[][] {{1}}).at(0, 0)).contains(1L);
    }

    @Test
    void noHiddenCountOfAnyTableCanBeReckonedFromWhatIsShown() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            long[][] counts = new long[1 + random.nextInt(5)][1 + random.nextInt(6)];
            for (long[] row : counts) {
                for (int c = 0; c < row.length; c++) {
                    row[c] = random.nextInt(random.nextBoolean() ? 4 : 12);
                }
            }
            SmallCells table = SmallCells.guarded(counts);
            assertNoLineGivesItselfAway(table, counts.length, counts[0].length);
            assertNothingSmallIsShown(table, counts);
        }
    }

    private static void assertNothingSmallIsShown(SmallCells table, long[][] counts) {
        for (int r = 0; r < counts.length; r++) {
            for (int c = 0; c < counts[r].length; c++) {
                if (counts[r][c] > 0 && counts[r][c] < SmallCells.SHOWN_FROM) {
                    assertThat(table.at(r, c)).isEmpty();
                }
            }
        }
    }

    /** Whoever solves a table begins with a line of which one count is unknown; there is none. */
    private static void assertNoLineGivesItselfAway(SmallCells table, int rows, int columns) {
        for (int r = 0; r <= rows; r++) {
            int unknown = 0;
            for (int c = 0; c <= columns; c++) {
                unknown += table.at(r, c).isEmpty() ? 1 : 0;
            }
            assertThat(unknown).isNotEqualTo(1);
        }
        for (int c = 0; c <= columns; c++) {
            int unknown = 0;
            for (int r = 0; r <= rows; r++) {
                unknown += table.at(r, c).isEmpty() ? 1 : 0;
            }
            assertThat(unknown).isNotEqualTo(1);
        }
    }
}
