package org.folkmoot.platform.sheets.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.nhsuk.csv.SafeCsv;
import org.folkmoot.platform.sheets.SheetWriter;

/** Rows as a file to take away, written while they are read: CSV that no spreadsheet takes for formulas, or a workbook. */
public final class TableFile {

    private TableFile() {}

    /** Gives its rows, the headings first, to who writes them. */
    @FunctionalInterface
    public interface Rows {

        /** Gives them. */
        void to(Consumer<List<?>> taker);
    }

    /** The rows as CSV. */
    public static Response csv(String name, Rows rows) {
        return download(name + ".csv", "text/csv;charset=UTF-8", out -> {
            try (SafeCsv csv = SafeCsv.forSpreadsheet(out)) {
                rows.to(csv::row);
            }
        });
    }

    /** The rows as a workbook. */
    public static Response workbook(String name, String sheetName, Rows rows) {
        return download(name + ".xlsx", SheetWriter.TYPE, out -> {
            try (SheetWriter sheet = SheetWriter.to(out, sheetName)) {
                rows.to(sheet::row);
            }
        });
    }

    private static Response download(String name, String type, StreamingOutput body) {
        return Response.ok(body, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
