package org.folkmoot.members.postcodes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads a postcode directory row by row: one CSV file, or a zip of them; never more than a row is in memory. */
final class DirectoryFile {

    private static final int LOOK = 4;
    private static final Pattern DOCUMENTS = Pattern.compile("(.*/)?doc(ument)?s?/.*");
    private static final Pattern COPIES = Pattern.compile("(.*/)?multi_csv/.*");

    private DirectoryFile() {}

    /** Takes rows. */
    interface Taker {
        /**
         * One row.
         *
         * @param line its line in its file, counted from 1
         * @return false to stop
         */
        boolean take(String file, long line, List<String> fields);

        /** The names of areas that came with the rows. */
        default void names(Map<String, String> names) {}
    }

    static void read(String name, InputStream stream, Taker taker) throws IOException {
        BufferedInputStream content = new BufferedInputStream(stream);
        content.mark(LOOK);
        byte[] start = content.readNBytes(LOOK);
        content.reset();
        boolean zip = start.length == LOOK && start[0] == 'P' && start[1] == 'K';
        if (zip) {
            readZip(content, taker);
        } else {
            readOne(name, content, taker);
        }
    }

    private static void readZip(InputStream content, Taker taker) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(content)) {
            boolean more = true;
            for (ZipEntry entry = zip.getNextEntry(); more && entry != null; entry = zip.getNextEntry()) {
                more = readEntry(entry.getName(), zip, taker);
            }
        }
    }

    private static boolean readEntry(String name, ZipInputStream zip, Taker taker) throws IOException {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("codelist.xlsx")) {
            taker.names(AreaNames.ofRows(CodeList.rows(zip)));
            return true;
        }
        // The ONS adds a copy of everything for each postcode area.
        if (!lower.endsWith(".csv") || COPIES.matcher(lower).matches()) {
            return true;
        }
        if (DOCUMENTS.matcher(lower).matches()) {
            taker.names(AreaNames.ofList(reader(zip)));
            return true;
        }
        return readOne(name, zip, taker);
    }

    private static boolean readOne(String name, InputStream content, Taker taker) {
        for (CsvRecord row : CsvReader.builder().ofCsvRecord(reader(content))) {
            if (!taker.take(name, row.getStartingLineNumber(), row.getFields())) {
                return false;
            }
        }
        return true;
    }

    private static Reader reader(InputStream content) {
        return new Unclosed(new InputStreamReader(content, StandardCharsets.UTF_8));
    }

    /** The zip goes on after one of its files ends. */
    private static final class Unclosed extends FilterReader {

        private Unclosed(Reader in) {
            super(in);
        }

        @Override
        public void close() {
            // The stream below belongs to the caller.
        }
    }
}
