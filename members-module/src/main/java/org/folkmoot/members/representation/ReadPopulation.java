package org.folkmoot.members.representation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.members.model.Measure;
import org.folkmoot.members.model.Measure.Band;
import org.folkmoot.members.model.Population.Figure;

/** Reads a file of figures: one row an area, the columns in any order, other columns ignored; an empty cell is no figure. */
final class ReadPopulation {

    private static final Set<String> AREA_COLUMNS =
            Set.of("area", "code", "ltla21_code", "ltla22_code", "lad21cd", "lad22cd", "lad23cd", "lad24cd", "lad25cd");
    private static final String AREA = "[EWSN][0-9]{8}";
    private static final int MOST_FAULTS = 20;

    private final List<Figure> figures = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private ReadPopulation() {}

    static ReadPopulation of(String text) {
        ReadPopulation read = new ReadPopulation();
        try {
            CsvReader.builder().ofNamedCsvRecord(text.replace("\uFEFF", "")).stream()
                    .forEach(read::row);
        } catch (CsvParseException e) {
            read.faults.add("The file is not CSV: " + e.getMessage());
        }
        if (read.figures.isEmpty() && read.faults.isEmpty()) {
            read.faults.add("The file has no figures: it needs a row for each area and one of the columns below");
        }
        return read;
    }

    private void row(NamedCsvRecord row) {
        List<String> headings = row.getHeader();
        String column = headings.stream()
                .filter(each -> AREA_COLUMNS.contains(each.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse("");
        if (column.isEmpty()) {
            fault(1, "no column is called area, code or ltla21_code");
            return;
        }
        String area = row.getField(column);
        if (area.equals("TOTAL")) {
            return;
        }
        if (!area.matches(AREA)) {
            fault(row.getStartingLineNumber(), "“" + area + "” is not the code of an area, like E09000004");
            return;
        }
        bands().stream().filter(headings::contains).forEach(each -> figure(row, area, each));
    }

    private void figure(NamedCsvRecord row, String area, String band) {
        String number = row.getField(band).strip().replace(",", "");
        if (number.isEmpty()) {
            return;
        }
        if (number.matches("[0-9]{1,12}")) {
            figures.add(new Figure(area, band, Long.parseLong(number)));
        } else {
            fault(row.getStartingLineNumber(), "“" + row.getField(band) + "” is not a number, in column " + band);
        }
    }

    private void fault(long line, String words) {
        String said = "Line " + line + ": " + words;
        if (faults.size() < MOST_FAULTS && !faults.contains(said)) {
            faults.add(said);
        }
    }

    /** The columns that are read. */
    static List<String> bands() {
        return Stream.of(Measure.values())
                .flatMap(each -> each.bands().stream())
                .map(Band::code)
                .collect(Collectors.toList());
    }

    List<Figure> figures() {
        return figures;
    }

    List<String> faults() {
        return faults;
    }
}
