package org.folkmoot.strategy.responses.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Answers as a workbook that is written while they come; a text stays a text whatever sign it begins with. */
final class AnswerSheet implements AutoCloseable {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int PIECE = 500;
    private static final int MOST = 1_048_576;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int line;

    private AnswerSheet(Workbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.newWorksheet("Answers");
    }

    static AnswerSheet to(OutputStream stream) {
        return new AnswerSheet(new Workbook(stream, "Folkmoot", "1.0"));
    }

    void row(List<? extends @Nullable Object> cells) {
        for (int i = 0; i < cells.size() && line < MOST; i++) {
            put(i, cells.get(i));
        }
        line++;
        if (line % PIECE == 0) {
            run(sheet::flush);
        }
    }

    private void put(int column, @Nullable Object cell) {
        if (cell instanceof Number number) {
            sheet.value(line, column, number);
        } else if (cell instanceof LocalDate date) {
            sheet.value(line, column, date);
            sheet.style(line, column).format("yyyy-mm-dd").set();
        } else if (cell != null) {
            sheet.inlineString(line, column, cell.toString());
        }
    }

    @Override
    public void close() {
        run(sheet::finish);
        run(workbook::finish);
    }

    private static void run(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A step that writes. */
    private interface Writing {
        void write() throws IOException;
    }
}
