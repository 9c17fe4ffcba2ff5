package org.folkmoot.members.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;

/** Reads a table of which it is not known yet whether it is a workbook, nor what parts its cells. */
public final class AnySheet {

    private static final int START = 1 << 14;

    private AnySheet() {}

    /** Gives every row to the taker. */
    public static void read(byte[] content, String charset, RowTaker taker) throws IOException {
        if (Workbook.beginsLikeOne(content)) {
            Workbook.read(new ByteArrayInputStream(content), taker);
            return;
        }
        String start = new String(content, 0, Math.min(content.length, START), Charset.forName(charset));
        char separator = Encodings.separator(start.lines().findFirst().orElse(""));
        CsvFile.read(new ByteArrayInputStream(content), charset, separator, taker);
    }
}
