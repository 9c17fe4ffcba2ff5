package org.folkmoot.platform.pdf;

import java.util.List;

/** Puts a plain document together for {@link PdfWriter}: headings, paragraphs, tables; every text is escaped. */
public final class PdfPage {

    private static final String FRAME = """
            <?xml version="1.0" encoding="UTF-8"?>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB"><head><title>%1$s</title>
            <meta name="subject" content="%1$s"/>
            <style>
            @page { size: A4; margin: 20mm 18mm; %4$s }
            body { font-family: 'DejaVu Sans', sans-serif; font-size: 10pt; line-height: 1.45; }
            h1 { font-size: 17pt; margin: 0 0 5mm; } h2 { font-size: 13pt; margin: 7mm 0 2mm; }
            p { margin: 0 0 3mm; } .fixed { font-size: 8pt; word-wrap: break-word; }
            table { width: 100%%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; }
            caption { text-align: left; font-weight: bold; margin: 0 0 2mm; }
            th, td { text-align: left; vertical-align: top; padding: 1mm 2mm 1mm 0; border-bottom: 0.3pt solid #768692;
              word-wrap: break-word; }
            tr, .short { page-break-inside: avoid; } h2 { page-break-after: avoid; }
            .large { font-size: 18pt; } .large h1 { font-size: 24pt; } .large h2 { font-size: 20pt; }
            .large p { margin: 0 0 7mm; }
            .letter h1 { margin-top: 8mm; } .letter p:last-child { margin-bottom: 0; } .again { page-break-before: always; }
            p.from { height: 25mm; margin: 0; text-align: right; font-size: 11pt; line-height: 1.2; }
            p.to { height: 38mm; margin: 0; font-size: 14pt; line-height: 1.2; }
            </style></head><body class="%3$s">%2$s</body></html>
            """;

    private static final String NUMBERS = "@bottom-right { content: counter(page) \" of \" counter(pages);"
            + " font-family: 'DejaVu Sans'; font-size: %s; }";

    /** A table of so many rows goes to the next sheet as a whole, rather than leave its headings behind. */
    private static final int SHORT = 10;

    private final String title;
    private final StringBuilder body = new StringBuilder();
    private String size = "usual";
    private String heading = "";
    private int letters;

    private PdfPage(String title) {
        this.title = title;
    }

    /** A document with this title, which is its first heading too. */
    public static PdfPage titled(String title) {
        PdfPage page = new PdfPage(title);
        page.body.append("<h1>").append(escaped(title)).append("</h1>");
        return page;
    }

    /** A document of letters, each with a heading of its own. */
    public static PdfPage ofLetters(String title) {
        return new PdfPage(title);
    }

    /** A letter on sheets of its own, with the address where the envelope's window is. */
    public PdfPage letter(Letter letter) {
        body.append(letters == 0 ? "<div class=\"letter\">" : "<div class=\"letter again\">");
        body.append("<p class=\"from\">").append(lines(letter.from())).append("</p>");
        body.append("<p class=\"to\">").append(lines(letter.to())).append("</p>");
        paragraph(letter.day());
        body.append("<h1>").append(escaped(letter.subject())).append("</h1>");
        letter.paragraphs().forEach(this::paragraph);
        body.append("</div>");
        letters++;
        return this;
    }

    /** In 18 point, for people who need large print. */
    public PdfPage inLargePrint() {
        size = "large";
        return this;
    }

    /** A heading of the second level. */
    public PdfPage heading(String text) {
        body.append("<h2>").append(escaped(text)).append("</h2>");
        heading = text;
        return this;
    }

    /** A paragraph; its line breaks are kept. */
    public PdfPage paragraph(String text) {
        body.append("<p>").append(lines(text)).append("</p>");
        return this;
    }

    /** Small print that may be broken anywhere, such as a signature. */
    public PdfPage smallPrint(String text) {
        body.append("<p class=\"fixed\">").append(lines(text)).append("</p>");
        return this;
    }

    /** A table, with its caption unless that is the heading above; nothing where it has no rows. */
    public PdfPage table(String caption, List<String> headings, List<? extends List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        body.append(rows.size() <= SHORT ? "<table class=\"short\">" : "<table>");
        if (!caption.equals(heading)) {
            body.append("<caption>").append(escaped(caption)).append("</caption>");
        }
        body.append("<thead><tr>");
        headings.forEach(
                each -> body.append("<th scope=\"col\">").append(escaped(each)).append("</th>"));
        body.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            body.append("<tr>");
            row.forEach(each -> body.append("<td>").append(escaped(each)).append("</td>"));
            body.append("</tr>");
        }
        body.append("</tbody></table>");
        return this;
    }

    /** The whole document. */
    public String xhtml() {
        // one numbering over many letters would count somebody else's sheets
        String numbers = letters > 1 ? "" : NUMBERS.formatted("large".equals(size) ? "14pt" : "8pt");
        return FRAME.formatted(escaped(title), body, size, numbers);
    }

    /** What stands on a letter. */
    public record Letter(String from, String to, String day, String subject, List<String> paragraphs) {

        public Letter {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    private static String lines(String text) {
        return escaped(text.strip()).replaceAll("\\R", "<br/>");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().filter(PdfPage::isXml).forEach(each -> {
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

    /** Control characters are in no XML document. */
    private static boolean isXml(int character) {
        return character >= ' ' || character == '\n' || character == '\t' || character == '\r';
    }
}
