package org.folkmoot.strategy.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of counts in which nobody can be found. What is below five is hidden, and so is as much more that no hidden
 * count can be reckoned from the totals: in each row and column, totals included, there is no hidden count or there
 * are two and more, which together come to five at least.
 */
public final class SmallCells {

    /** Counts from here on are shown. */
    public static final long SHOWN_FROM = 5;

    private final long[][] cells;
    private final boolean[][] hidden;

    private SmallCells(long[][] counts) {
        int rows = counts.length;
        int columns = rows == 0 ? 0 : counts[0].length;
        cells = new long[rows + 1][columns + 1];
        hidden = new boolean[rows + 1][columns + 1];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                cells[r][c] = counts[r][c];
                cells[r][columns] += counts[r][c];
                cells[rows][c] += counts[r][c];
                cells[rows][columns] += counts[r][c];
            }
        }
    }

    /** A table in which everything is shown. */
    public static SmallCells open(long[][] counts) {
        return new SmallCells(counts);
    }

    /** A table in which what is small is hidden. */
    public static SmallCells guarded(long[][] counts) {
        SmallCells table = new SmallCells(counts);
        for (int r = 0; r < table.cells.length; r++) {
            for (int c = 0; c < table.cells[r].length; c++) {
                table.hidden[r][c] = table.cells[r][c] > 0 && table.cells[r][c] < SHOWN_FROM;
            }
        }
        while (table.hideMore()) {
            // Reason: a count hidden for one row may leave another alone in its column.
        }
        return table;
    }

    /**
     * A count; empty where it is hidden. The row or column after the last holds the totals, all zero where there are no
     * rows.
     */
    public Optional<Long> at(int row, int column) {
        if (cells.length == 1 && column >= cells[row].length) {
            return Optional.of(0L);
        }
        return hidden[row][column] ? Optional.empty() : Optional.of(cells[row][column]);
    }

    /** The total of a row. */
    public Optional<Long> ofRow(int row) {
        return at(row, cells[row].length - 1);
    }

    /** The total of a column. */
    public Optional<Long> ofColumn(int column) {
        return at(cells.length - 1, column);
    }

    /** The total of all. */
    public Optional<Long> ofAll() {
        return at(cells.length - 1, cells[cells.length - 1].length - 1);
    }

    private boolean hideMore() {
        boolean changed = false;
        for (int r = 0; r < cells.length; r++) {
            List<int[]> row = new ArrayList<>();
            for (int c = 0; c < cells[r].length; c++) {
                row.add(new int[] {r, c});
            }
            changed |= guard(row);
        }
        for (int c = 0; c < cells[0].length; c++) {
            List<int[]> column = new ArrayList<>();
            for (int r = 0; r < cells.length; r++) {
                column.add(new int[] {r, c});
            }
            changed |= guard(column);
        }
        return changed;
    }

    /** Hides one more of a line where its hidden counts could be reckoned; false where that is not needed. */
    private boolean guard(List<int[]> line) {
        List<int[]> dark =
                line.stream().filter(cell -> hidden[cell[0]][cell[1]]).toList();
        long sum = dark.stream().mapToLong(cell -> cells[cell[0]][cell[1]]).sum();
        if (dark.isEmpty() || (dark.size() > 1 && sum >= SHOWN_FROM)) {
            return false;
        }
        Optional<int[]> next = line.stream()
                .filter(cell -> !hidden[cell[0]][cell[1]])
                .min(java.util.Comparator.comparingLong(this::cost));
        next.ifPresent(cell -> hidden[cell[0]][cell[1]] = true);
        return next.isPresent();
    }

    /** The smallest count is missed least; a total only where there is nothing else, and nothing says least. */
    private long cost(int[] cell) {
        boolean total = cell[0] == cells.length - 1 || cell[1] == cells[0].length - 1;
        long count = cells[cell[0]][cell[1]];
        return (total ? Long.MAX_VALUE / 4 : 0) + (count == 0 ? Long.MAX_VALUE / 8 : count);
    }
}
