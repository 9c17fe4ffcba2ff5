package org.folkmoot.nhsuk.csv;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as RFC 4180 CSV in UTF-8 while they come, such that no cell becomes a formula in a spreadsheet.
 *
 * <p>A text whose first visible character is one of {@code = + - @}, their full-width forms, or that begins with a tab
 * or a new line, gets an apostrophe in front; {@link #plain} takes it off again. Numbers given as {@link Number} stay
 * as they are. A text with a comma, semicolon, quote, tab or line break, or with space at its ends, is quoted.
 */
public final class SafeCsv implements Closeable {
    private static final String STARTERS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\u2212\uFE62\uFE63\uFE66\uFE6B";
    private static final String SPECIAL = ",;\"\t\r\n";

    private final Writer out;

    private SafeCsv(Writer out) {
        this.out = out;
    }

    /** Writes to the stream; closing flushes it and leaves the stream open. */
    public static SafeCsv to(OutputStream stream) {
        return new SafeCsv(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
    }

    /** As {@link #to}, with a byte order mark, by which Excel knows UTF-8. */
    public static SafeCsv forSpreadsheet(OutputStream stream) {
        SafeCsv csv = to(stream);
        csv.write("\uFEFF");
        return csv;
    }

    /** Writes to any writer; closing flushes it. */
    public static SafeCsv to(Writer writer) {
        return new SafeCsv(writer);
    }

    /** Writes one row; null is an empty cell. */
    public SafeCsv row(@Nullable Object... cells) {
        return row(Arrays.asList(cells));
    }

    /** Writes one row; null is an empty cell. */
    public SafeCsv row(List<? extends @Nullable Object> cells) {
        String separator = "";
        for (Object cell : cells) {
            write(separator);
            write(cell(cell));
            separator = ",";
        }
        write("\r\n");
        return this;
    }

    /** What is written for a cell. */
    public static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number
                ? value.toString()
                : quoted(guarded(value.toString().replace("\0", "")));
    }

    /** The text without the apostrophe that {@link #cell} put in front; for reading our own files. */
    public static String plain(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String guarded(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return first == '\t' || first == '\r' || first == '\n' || startsFormula(text);
    }

    /** Whether the first visible character is one that begins a formula. */
    private static boolean startsFormula(String text) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isSpace(c)) {
                return STARTERS.indexOf(c) >= 0;
            }
            at += Character.charCount(c);
        }
        return false;
    }

    private static boolean isSpace(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.FORMAT
                || type == Character.CONTROL;
    }

    private static String quoted(String text) {
        return isSpecial(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static boolean isSpecial(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SPECIAL.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return !text.equals(text.strip());
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
