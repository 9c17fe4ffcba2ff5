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
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads a postcode directory row by row: one CSV file, or a zip of them; never more than a row is in memory. */
final class DirectoryFile {

    private static final int LOOK = 4;

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
                if (wanted(entry.getName())) {
                    more = readOne(entry.getName(), zip, taker);
                }
            }
        }
    }

    /** The CSV files below Data, without the copies that the ONS adds per postcode area and its documents. */
    private static boolean wanted(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") && !lower.contains("multi_csv") && !lower.contains("doc");
    }

    private static boolean readOne(String name, InputStream content, Taker taker) {
        Reader reader = new Unclosed(new InputStreamReader(content, StandardCharsets.UTF_8));
        for (CsvRecord row : CsvReader.builder().ofCsvRecord(reader)) {
            if (!taker.take(name, row.getStartingLineNumber(), row.getFields())) {
                return false;
            }
        }
        return true;
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
