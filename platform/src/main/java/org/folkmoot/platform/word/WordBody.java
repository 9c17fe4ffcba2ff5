package org.folkmoot.platform.word;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in a document, as WordprocessingML; every text is escaped. */
final class WordBody {

    private static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    /** A4 with margins of 2 centimetres, in twentieths of a point. */
    private static final String END = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\""
            + " w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
            + "</w:sectPr></w:body></w:document>";

    private static final int WIDTH = 9638;
    private static final int LEAST_SIGNS = 6;
    private static final int MOST_SIGNS = 30;

    private final StringBuilder xml = new StringBuilder(BEGIN);

    void paragraph(String style, String text) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        run(text);
        xml.append("</w:p>");
    }

    private void run(String text) {
        xml.append("<w:r>");
        String between = "";
        for (String line : text.strip().split("\\R", -1)) {
            xml.append(between)
                    .append("<w:t xml:space=\"preserve\">")
                    .append(escaped(line))
                    .append("</w:t>");
            between = "<w:br/>";
        }
        xml.append("</w:r>");
    }

    /** The table's name and what its columns are stand where a screen reader looks for them; a paragraph follows. */
    void table(String caption, List<String> headings, List<? extends List<String>> rows) {
        int[] widths = widths(headings, rows);
        xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>")
                .append("<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\"")
                .append(" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\"")
                .append(escaped(caption))
                .append("\"/><w:tblDescription w:val=\"Columns: ")
                .append(escaped(String.join(", ", headings)))
                .append("\"/></w:tblPr><w:tblGrid>")
                .append(Arrays.stream(widths)
                        .mapToObj("<w:gridCol w:w=\"%d\"/>"::formatted)
                        .collect(Collectors.joining()))
                .append("</w:tblGrid>");
        row("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>", "TableHeading", headings, widths);
        rows.forEach(each -> row("<w:trPr><w:cantSplit/></w:trPr>", "TableText", each, widths));
        xml.append("</w:tbl>");
        paragraph("Normal", "");
    }

    /** As wide as what stands in them, within limits, so that no word of a heading is broken beside empty space. */
    private static int[] widths(List<String> headings, List<? extends List<String>> rows) {
        int[] signs = new int[headings.size()];
        for (int i = 0; i < signs.length; i++) {
            int column = i;
            int longest = rows.stream()
                    .filter(row -> column < row.size())
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(0);
            signs[i] = Math.min(
                    MOST_SIGNS,
                    Math.max(LEAST_SIGNS, Math.max(longest, headings.get(i).length())));
        }
        int all = Math.max(1, Arrays.stream(signs).sum());
        return Arrays.stream(signs).map(each -> WIDTH * each / all).toArray();
    }

    private void row(String properties, String style, List<String> cells, int[] widths) {
        xml.append("<w:tr>").append(properties);
        for (int i = 0; i < cells.size(); i++) {
            int width = i < widths.length ? widths[i] : 0;
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/></w:tcPr>");
            paragraph(style, cells.get(i));
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    String xml() {
        return xml + END;
    }

    /** A text as XML holds it; control characters are in no XML document. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().filter(WordBody::isXml).forEach(each -> {
            switch (each) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(each);
            }
        });
        return out.toString();
    }

    private static boolean isXml(int sign) {
        return sign >= ' ' && sign < 0xD800 || sign == '\t' || sign > 0xDFFF && sign != 0xFFFE && sign != 0xFFFF;
    }
}
