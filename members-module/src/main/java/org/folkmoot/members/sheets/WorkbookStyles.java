package org.folkmoot.members.sheets;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Tells which of a workbook's styles show a number as a date. */
final class WorkbookStyles {

    private static final int FIRST_DATE = 14;
    private static final int LAST_DATE = 17;
    private static final int DATE_AND_TIME = 22;

    private WorkbookStyles() {}

    /** For each style in order, whether it shows dates. */
    static List<Boolean> dates(@Nullable InputStream styles) throws XMLStreamException {
        List<Boolean> dates = new ArrayList<>();
        if (styles == null) {
            return dates;
        }
        XMLStreamReader xml = Workbook.reader(styles);
        Set<Integer> own = new HashSet<>();
        boolean inCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && "cellXfs".equals(xml.getLocalName())) {
                return dates;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                inCells = inCells || "cellXfs".equals(xml.getLocalName());
                style(xml, inCells, own, dates);
            }
        }
        return dates;
    }

    private static void style(XMLStreamReader xml, boolean inCells, Set<Integer> own, List<Boolean> dates) {
        if ("numFmt".equals(xml.getLocalName()) && showsDate(xml.getAttributeValue(null, "formatCode"))) {
            own.add(Integer.valueOf(xml.getAttributeValue(null, "numFmtId")));
        } else if (inCells && "xf".equals(xml.getLocalName())) {
            String format = xml.getAttributeValue(null, "numFmtId");
            int number = format == null ? 0 : Integer.parseInt(format);
            dates.add(number >= FIRST_DATE && number <= LAST_DATE || number == DATE_AND_TIME || own.contains(number));
        }
    }

    private static boolean showsDate(@Nullable String code) {
        if (code == null) {
            return false;
        }
        String bare = code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^]]*]", "").toLowerCase(java.util.Locale.ROOT);
        return bare.contains("yy") || bare.contains("d") && bare.contains("m");
    }
}
