package org.folkmoot.members.batches;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.members.model.BatchColumn;
import org.folkmoot.members.model.BatchDetails;
import org.folkmoot.members.model.BatchLayout;
import org.folkmoot.members.model.Batches.ReadRow;
import org.folkmoot.members.model.DateOrder;
import org.folkmoot.members.model.Texts;
import org.folkmoot.members.sheets.AnySheet;
import org.folkmoot.members.sheets.ClinicalColumns;
import org.folkmoot.members.sheets.Encodings;
import org.folkmoot.members.sheets.Encodings.Found;
import org.folkmoot.members.sheets.RowTaker;
import org.folkmoot.members.sheets.UnreadableSheet;
import org.folkmoot.members.sheets.Workbook;
import org.folkmoot.nhsuk.csv.SafeCsv;
import org.jspecify.annotations.Nullable;

/** Reads a table, CSV or XLSX, with its columns in any order. */
final class ReadBatchFile implements RowTaker {

    private static final int LONGEST = 200;
    private static final int LARGEST = 100_000;

    private final LocalDate today;
    private final List<ReadRow> rows = new ArrayList<>();
    private final Map<BatchColumn, String> cells = new EnumMap<>(BatchColumn.class);
    private final List<String> faults = new ArrayList<>();
    private final List<@Nullable BatchColumn> columns;
    private final DateOrder dates;
    private boolean headings = true;

    private ReadBatchFile(LocalDate today, BatchLayout layout) {
        this.today = today;
        this.columns = layout.columns();
        this.dates = layout.dates();
    }

    /** The headings, the first rows and what was found out; throws {@link UnreadableSheet} where it is no table. */
    static LookedAtFile look(byte[] content, String charset) {
        try {
            LookedAtFile looked = new LookedAtFile(charset);
            AnySheet.read(content, charset, looked);
            if (looked.first().size() < 2) {
                throw new UnreadableSheet("The file must be a table whose first row names the columns", null);
            }
            ClinicalColumns.refuse(looked.first().get(0));
            return looked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a file that is laid out like this. */
    static List<ReadRow> of(byte[] content, BatchLayout layout, LocalDate today) {
        try {
            ReadBatchFile read = new ReadBatchFile(today, layout);
            AnySheet.read(content, layout.charset(), read);
            return read.rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In which encoding the file is, and whether that is sure; a workbook says it itself. */
    static Found encoding(byte[] content) {
        try {
            return Workbook.beginsLikeOne(content)
                    ? new Found(StandardCharsets.UTF_8.name(), true)
                    : Encodings.of(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean take(long line, List<String> row) {
        if (headings) {
            headings = false;
            return true;
        }
        cells.clear();
        faults.clear();
        for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
            keep(columns.get(i), Texts.line(SafeCsv.plain(row.get(i))));
        }
        if (!cells.isEmpty()) {
            BatchDetails details = details();
            rows.add(new ReadRow(line, details, String.join("; ", faults)));
        }
        return rows.size() < LARGEST;
    }

    private void keep(@Nullable BatchColumn column, @Nullable String text) {
        if (column == null || text == null) {
            return;
        }
        if (Texts.longerThan(text, LONGEST)) {
            faults.add(column.name().toLowerCase(Locale.ROOT) + " is too long");
        } else {
            cells.put(column, text);
        }
    }

    private BatchDetails details() {
        String full = cells.get(BatchColumn.FULL);
        String last = cells.get(BatchColumn.LAST);
        String first = cells.get(BatchColumn.FIRST);
        if (last == null && full != null) {
            int space = full.lastIndexOf(' ');
            last = full.substring(space + 1);
            first = space < 0 ? first : full.substring(0, space);
        }
        if (last == null && cells.get(BatchColumn.NUMBER) == null) {
            faults.add("no last name");
        }
        return new BatchDetails(
                cells.get(BatchColumn.TITLE),
                first,
                last,
                date(BatchColumn.BORN),
                cells.get(BatchColumn.MAIL),
                cells.get(BatchColumn.LINE1),
                cells.get(BatchColumn.LINE2),
                cells.get(BatchColumn.TOWN),
                cells.get(BatchColumn.POSTCODE),
                cells.get(BatchColumn.CONTRACT),
                date(BatchColumn.FROM),
                date(BatchColumn.UNTIL),
                date(BatchColumn.LEFT),
                cells.get(BatchColumn.GROUP),
                number(),
                cells.get(BatchColumn.OUTCOME));
    }

    private @Nullable Long number() {
        String typed = cells.get(BatchColumn.NUMBER);
        if (typed != null && !typed.matches("[0-9]{1,15}")) {
            faults.add("“" + typed + "” is not a number of ours");
            return null;
        }
        return typed == null ? null : Long.valueOf(typed);
    }

    private @Nullable LocalDate date(BatchColumn column) {
        String typed = cells.get(column);
        Optional<LocalDate> date = typed == null ? Optional.empty() : dates.read(typed, today);
        if (typed != null && date.isEmpty()) {
            faults.add("“" + typed + "” is not a date");
        }
        return date.orElse(null);
    }
}
