package org.folkmoot.members.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

/** Reads a CSV file row by row. */
public final class CsvFile {

    private static final int LONGEST_MARK = 3;

    private CsvFile() {}

    /** Gives every row to the taker. */
    public static void read(InputStream stream, String charset, char separator, RowTaker taker) throws IOException {
        InputStreamReader reader = new InputStreamReader(withoutMark(stream), Charset.forName(charset));
        CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(reader);
        try {
            for (CsvRecord row : csv) {
                if (!taker.take(row.getStartingLineNumber(), row.getFields())) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableSheet("The file is no longer a table from some line on: " + e.getMessage(), e);
        }
    }

    private static InputStream withoutMark(InputStream stream) throws IOException {
        BufferedInputStream content = new BufferedInputStream(stream, 1 << 16);
        content.mark(LONGEST_MARK);
        byte[] start = content.readNBytes(LONGEST_MARK);
        content.reset();
        content.skipNBytes(Encodings.lengthOfMark(start));
        return content;
    }
}
