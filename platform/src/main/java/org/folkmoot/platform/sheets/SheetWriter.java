package org.folkmoot.platform.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes an XLSX workbook of one sheet while its rows come; a text stays a text whatever sign it begins with. */
public final class SheetWriter implements AutoCloseable {

    /** The content type of a workbook. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What stands in the last row where there were more rows than a sheet holds. */
    public static final String CUT = "There are more rows than a sheet holds. Download the CSV file for all of them.";

    private static final int KEPT = 500;
    private static final int MOST_ROWS = 1_048_575;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    private SheetWriter(Workbook workbook, Worksheet sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    /** Writes to the stream, which stays open. */
    public static SheetWriter to(OutputStream stream, String name) {
        Workbook workbook = new Workbook(stream, "Folkmoot", "1.0");
        return new SheetWriter(workbook, workbook.newWorksheet(name));
    }

    /** One row; where a sheet has no room for any more, its last row says so. */
    public void row(List<? extends @Nullable Object> cells) {
        if (rows > MOST_ROWS) {
            return;
        }
        add(rows == MOST_ROWS ? List.of(CUT) : cells);
    }

    private void add(List<? extends @Nullable Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            write(i, cells.get(i));
        }
        rows++;
        if (rows % KEPT == 0) {
            flush();
        }
    }

    private void write(int column, @Nullable Object cell) {
        if (cell instanceof Number number) {
            sheet.value(rows, column, number);
        } else if (cell instanceof LocalDate date) {
            sheet.value(rows, column, date);
            sheet.style(rows, column).format("yyyy-mm-dd").set();
        } else if (cell != null && !cell.toString().isEmpty()) {
            sheet.inlineString(rows, column, cell.toString());
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            sheet.finish();
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
