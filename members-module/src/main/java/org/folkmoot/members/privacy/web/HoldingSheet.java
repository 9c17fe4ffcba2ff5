package org.folkmoot.members.privacy.web;

import java.util.stream.Collectors;
import org.folkmoot.contracts.HeldPart;
import org.folkmoot.members.privacy.Holding;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;

/** What is held about a person as one well-formed page for the PDF writer. */
final class HoldingSheet {

    /** Only for the sheet itself, which no browser ever sees. */
    private static final String PAGE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB" xml:lang="en-GB">
            <head><title>%1$s</title><meta name="description" content="%1$s"/>
            <style>@page { size: A4 landscape; margin: 15mm } body { font-family: 'DejaVu Sans'; font-size: 9pt;
            line-height: 1.4 } h1 { font-size: 18pt } h2 { font-size: 13pt; page-break-after: avoid }
            table { border-collapse: collapse; width: 100%%; table-layout: fixed; word-wrap: break-word }
            th, td { border: 1px solid #768692; padding: 3pt; text-align: left; vertical-align: top }</style></head>
            <body><h1>%1$s</h1><p>%2$s</p>%3$s</body></html>
            """;

    private HoldingSheet() {}

    static String xhtml(String trust, Holding holding) {
        String title = "What " + trust + " holds about member number " + holding.person();
        String when = "As held on " + Words.dateAndTime(holding.at()) + ".";
        String parts = holding.parts().stream().map(HoldingSheet::part).collect(Collectors.joining());
        return PAGE.formatted(escaped(title), escaped(when), parts);
    }

    private static String part(HeldPart part) {
        String body = part.rows().size() > 1 ? wide(part) : upright(part);
        return "<h2>" + escaped(part.title()) + "</h2><table>" + body + "</table>";
    }

    private static String upright(HeldPart part) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < part.columns().size(); i++) {
            rows.append("<tr><th scope=\"row\">")
                    .append(escaped(part.columns().get(i)))
                    .append("</th>")
                    .append(cell(part.rows().get(0).get(i)))
                    .append("</tr>");
        }
        return rows.toString();
    }

    private static String wide(HeldPart part) {
        String head = part.columns().stream()
                .map(column -> "<th scope=\"col\">" + escaped(column) + "</th>")
                .collect(Collectors.joining());
        String rows = part.rows().stream()
                .map(row -> "<tr>" + row.stream().map(HoldingSheet::cell).collect(Collectors.joining()) + "</tr>")
                .collect(Collectors.joining());
        return "<thead><tr>" + head + "</tr></thead><tbody>" + rows + "</tbody>";
    }

    private static String cell(@org.jspecify.annotations.Nullable Object value) {
        return "<td>" + escaped(HoldingTables.words(value)) + "</td>";
    }

    private static String escaped(String text) {
        return Html.string(Html.text(text)).replace("\"", "&#34;");
    }
}
