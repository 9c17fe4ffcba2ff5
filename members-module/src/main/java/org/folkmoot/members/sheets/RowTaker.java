package org.folkmoot.members.sheets;

import java.util.List;

/** Takes the rows of a file. */
@FunctionalInterface
public interface RowTaker {

    /**
     * One row.
     *
     * @param line its line in the file, counted from 1
     * @return false to stop
     */
    boolean take(long line, List<String> cells);
}
