package org.folkmoot.members.imports;

import java.io.IOException;
import java.io.InputStream;
import org.folkmoot.members.model.ImportLayout;
import org.folkmoot.members.sheets.CsvFile;
import org.folkmoot.members.sheets.RowTaker;
import org.folkmoot.members.sheets.Workbook;

/** Reads an uploaded file whichever kind it is. */
final class SheetFile {

    private SheetFile() {}

    static void read(InputStream content, boolean xlsx, ImportLayout layout, RowTaker taker) throws IOException {
        if (xlsx) {
            Workbook.read(content, taker);
        } else {
            CsvFile.read(content, layout.charset(), layout.separator(), taker);
        }
    }
}
