package org.folkmoot.strategy.model.survey;

import java.util.Arrays;

/**
 * Decides which numbers of a table are not shown, so that nobody in a small group can be told from it.
 *
 * <p>A group of fewer than five people is not shown at all, nor is the next smallest where the total would give a single
 * one away. In a group that is shown, one to four people are "fewer than 5"; where that would leave a single hidden number
 * in a row or a column, whose total everybody can see, the next smallest goes with it.
 */
public final class SmallGroups {

    /** The smallest number of people that is shown. */
    public static final int LEAST = 5;

    private SmallGroups() {}

    /** Which groups of these sizes are shown; the total of all is known to the reader. */
    public static boolean[] shown(long[] sizes) {
        boolean[] shown = new boolean[sizes.length];
        long hiddenPeople = 0;
        int hidden = 0;
        for (int i = 0; i < sizes.length; i++) {
            shown[i] = sizes[i] >= LEAST || sizes[i] == 0;
            hiddenPeople += shown[i] ? 0 : sizes[i];
            hidden += shown[i] ? 0 : 1;
        }
        if (hidden == 1 || (hidden > 0 && hiddenPeople < LEAST)) {
            hideNextSmallest(sizes, shown);
        }
        return shown;
    }

    private static void hideNextSmallest(long[] sizes, boolean[] shown) {
        int smallest = -1;
        for (int i = 0; i < sizes.length; i++) {
            if (shown[i] && sizes[i] > 0 && (smallest < 0 || sizes[i] < sizes[smallest])) {
                smallest = i;
            }
        }
        if (smallest >= 0) {
            shown[smallest] = false;
        }
    }

    /** Which numbers of a table are hidden; rows and columns have totals that the reader knows. */
    public static boolean[][] hidden(long[][] table) {
        boolean[][] hidden = new boolean[table.length][];
        for (int row = 0; row < table.length; row++) {
            hidden[row] = new boolean[table[row].length];
            for (int column = 0; column < table[row].length; column++) {
                hidden[row][column] = table[row][column] > 0 && table[row][column] < LEAST;
            }
        }
        while (rows(table, hidden) | columns(table, hidden)) {
            // until no row and no column has a single hidden number
        }
        return hidden;
    }

    private static boolean rows(long[][] table, boolean[][] hidden) {
        boolean changed = false;
        for (int row = 0; row < table.length; row++) {
            changed |= completeLine(table[row], hidden[row]);
        }
        return changed;
    }

    private static boolean columns(long[][] table, boolean[][] hidden) {
        boolean changed = false;
        int width = table.length == 0 ? 0 : table[0].length;
        for (int column = 0; column < width; column++) {
            int at = column;
            long[] line = Arrays.stream(table).mapToLong(row -> row[at]).toArray();
            boolean[] marks = new boolean[table.length];
            for (int row = 0; row < table.length; row++) {
                marks[row] = hidden[row][column];
            }
            changed |= completeLine(line, marks);
            for (int row = 0; row < table.length; row++) {
                hidden[row][column] = marks[row];
            }
        }
        return changed;
    }

    /** Hides a second number where one alone could be worked out; a zero goes only where nothing else is left. */
    private static boolean completeLine(long[] line, boolean[] hidden) {
        int count = 0;
        for (boolean mark : hidden) {
            count += mark ? 1 : 0;
        }
        if (count != 1) {
            return false;
        }
        int next = -1;
        for (int i = 0; i < line.length; i++) {
            boolean better = next < 0 || (line[next] == 0 && line[i] > 0) || (line[i] > 0 && line[i] < line[next]);
            if (!hidden[i] && better) {
                next = i;
            }
        }
        if (next >= 0) {
            hidden[next] = true;
        }
        return next >= 0;
    }
}
