package org.folkmoot.members.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet: every cell as a text, at the place of its column. */
final class SheetRows {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int MOST_COLUMNS = 500;
    private static final int LETTERS = 26;

    private final List<String> shared;
    private final List<Boolean> dates;

    SheetRows(List<String> shared, List<Boolean> dates) {
        this.shared = shared;
        this.dates = dates;
    }

    void read(XMLStreamReader xml, RowTaker taker) throws XMLStreamException {
        long line = 0;
        List<String> cells = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && "row".equals(xml.getLocalName())) {
                line = lineOf(xml, line);
                cells = new ArrayList<>();
            } else if (event == XMLStreamConstants.START_ELEMENT && "c".equals(xml.getLocalName())) {
                cell(xml, cells);
            } else if (event == XMLStreamConstants.END_ELEMENT && "row".equals(xml.getLocalName())) {
                boolean blank = cells.stream().allMatch(String::isEmpty);
                if (!blank && !taker.take(line, cells)) {
                    return;
                }
            }
        }
    }

    private static long lineOf(XMLStreamReader xml, long last) {
        String number = xml.getAttributeValue(null, "r");
        return number == null ? last + 1 : Long.parseLong(number);
    }

    private void cell(XMLStreamReader xml, List<String> cells) throws XMLStreamException {
        int column = column(xml.getAttributeValue(null, "r"), cells.size());
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); !ends(xml, event); event = xml.next()) {
            boolean value = event == XMLStreamConstants.START_ELEMENT
                    && ("v".equals(xml.getLocalName()) || "t".equals(xml.getLocalName()));
            if (value) {
                text.append(xml.getElementText());
            }
        }
        while (cells.size() <= column && column < MOST_COLUMNS) {
            cells.add("");
        }
        if (column < cells.size()) {
            cells.set(column, value(text.toString(), type, style));
        }
    }

    private static boolean ends(XMLStreamReader xml, int event) {
        return event == XMLStreamConstants.END_ELEMENT && "c".equals(xml.getLocalName());
    }

    private static int column(@Nullable String reference, int next) {
        if (reference == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = Math.min(
                    MOST_COLUMNS + 1, column * LETTERS + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1));
        }
        return column - 1;
    }

    private String value(String text, @Nullable String type, @Nullable String style) {
        if ("s".equals(type)) {
            int place = Integer.parseInt(text.strip());
            return place < shared.size() ? shared.get(place) : "";
        }
        boolean number = (type == null || "n".equals(type)) && !text.isBlank();
        if (!number) {
            return text;
        }
        int place = style == null ? 0 : Integer.parseInt(style);
        BigDecimal written = new BigDecimal(text.strip());
        return place < dates.size() && dates.get(place)
                ? DAY_ZERO.plusDays(written.longValue()).toString()
                : written.stripTrailingZeros().toPlainString();
    }
}
