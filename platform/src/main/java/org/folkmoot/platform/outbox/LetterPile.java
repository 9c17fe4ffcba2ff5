package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.pdf.PdfWriter;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.settings.TrustSettings;

/** The letters of a print run as one PDF, each on a sheet of its own with its address where the envelope's window is. */
@ApplicationScoped
public class LetterPile {

    private static final String PAGE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB"><head><title>Letters</title>
            <meta name="subject" content="Letters to print"/>
            <style>
            @page { size: A4; margin: 20mm 20mm 20mm 20mm; }
            body { font-family: 'DejaVu Sans', sans-serif; font-size: 11pt; line-height: 1.5; }
            h1 { font-size: 14pt; margin: 10mm 0 6mm; }
            .from { text-align: right; height: 25mm; font-size: 9pt; }
            .to { height: 35mm; }
            .letter { page-break-after: always; }
            .last { page-break-after: auto; }
            p { margin: 0 0 4mm; }
            </style></head><body>%s</body></html>
            """;

    // Three columns of seven labels of 63.5 by 38.1 millimetres, the most common sheet.
    private static final String LABELS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB"><head><title>Address labels</title>
            <meta name="subject" content="Address labels to print"/>
            <style>
            @page { size: A4; margin: 15.1mm 7.2mm 0 7.2mm; }
            body { font-family: 'DejaVu Sans', sans-serif; font-size: 9pt; line-height: 1.25; margin: 0; }
            table { border-collapse: collapse; table-layout: fixed; width: 195.6mm; }
            tr { page-break-inside: avoid; }
            td { width: 63.5mm; height: 38.1mm; padding: 0 4mm; vertical-align: middle; overflow: hidden; }
            </style></head><body><table>%s</table></body></html>
            """;

    private static final int LABELS_IN_A_ROW = 3;

    private static final String LETTER = """
            <div class="letter%s"><p class="from">%s</p><p class="to">%s<br/>%s</p><p>%s</p><h1>%s</h1>%s</div>
            """;

    private final MessageViews views;
    private final LiveLinks links;
    private final TrustSettings settings;
    private final PdfWriter pdf;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LetterPile() {
        views = null;
        links = null;
        settings = null;
        pdf = null;
        audit = null;
    }

    @Inject
    LetterPile(MessageViews views, LiveLinks links, TrustSettings settings, PdfWriter pdf, Audit audit) {
        this.views = views;
        this.links = links;
        this.settings = settings;
        this.pdf = pdf;
        this.audit = audit;
    }

    /** How many letters a print run holds; nothing after it was undone. */
    public int size(long run) {
        return views.letters(run).size();
    }

    /** The PDF. */
    @Transactional
    public byte[] pdf(long run) {
        List<PrintedLetter> letters = views.letters(run);
        if (letters.isEmpty()) {
            throw NotFound.of("print run", run);
        }
        audit.readMany("letters", "print run " + run, letters.size());
        StringBuilder sheets = new StringBuilder();
        for (int i = 0; i < letters.size(); i++) {
            sheets.append(sheet(letters.get(i), i == letters.size() - 1));
        }
        return pdf.write(PAGE.formatted(sheets));
    }

    /** The addresses of the same letters as a sheet of labels, in the same order. */
    @Transactional
    public byte[] labels(long run) {
        List<PrintedLetter> letters = views.letters(run);
        if (letters.isEmpty()) {
            throw NotFound.of("print run", run);
        }
        audit.readMany("address labels", "print run " + run, letters.size());
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < letters.size(); i++) {
            PrintedLetter letter = letters.get(i);
            rows.append(i % LABELS_IN_A_ROW == 0 ? "<tr>" : "")
                    .append("<td>")
                    .append(MailText.escaped(letter.toName()))
                    .append("<br/>")
                    .append(lines(letter.toAddress()))
                    .append("</td>");
            boolean last = i == letters.size() - 1;
            if (last) {
                rows.append("<td></td>".repeat((LABELS_IN_A_ROW - 1) - i % LABELS_IN_A_ROW));
            }
            rows.append(last || i % LABELS_IN_A_ROW == LABELS_IN_A_ROW - 1 ? "</tr>" : "");
        }
        return pdf.write(LABELS.formatted(rows));
    }

    private String sheet(PrintedLetter letter, boolean last) {
        String text = MailText.fill(letter.bodyText(), links.addresses(letter.links()));
        return LETTER.formatted(
                last ? " last" : "",
                lines(settings.trustName() + "\n"
                        + settings.get("contact.post").orElse("").replace(", ", "\n")),
                MailText.escaped(letter.toName()),
                lines(letter.toAddress()),
                Words.date(letter.queuedAt().atZone(TrustClock.LONDON).toLocalDate()),
                MailText.escaped(letter.subject()),
                MailText.paragraphs(text));
    }

    private static String lines(String text) {
        return MailText.escaped(text.strip()).replaceAll("\\R", "<br/>");
    }
}
