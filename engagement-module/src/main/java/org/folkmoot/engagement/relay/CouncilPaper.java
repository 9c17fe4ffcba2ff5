package org.folkmoot.engagement.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.model.Told;
import org.folkmoot.engagement.model.ToldBook;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.pdf.PdfPage;
import org.folkmoot.platform.pdf.PdfWriter;
import org.folkmoot.platform.settings.TrustSettings;

/** Writes the paper "What members told us" for the council or the panel: what was said, what was answered and by whom. */
@ApplicationScoped
public class CouncilPaper {
    private final ToldBook told;
    private final TrustSettings settings;
    private final PdfWriter pdf;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CouncilPaper() {
        this.told = null;
        this.settings = null;
        this.pdf = null;
        this.audit = null;
    }

    @Inject
    public CouncilPaper(ToldBook told, TrustSettings settings, PdfWriter pdf, Audit audit) {
        this.told = told;
        this.settings = settings;
        this.pdf = pdf;
        this.audit = audit;
    }

    /** The entries from one day to another, both included. */
    public List<Told> entries(LocalDate from, LocalDate to) {
        return told.between(from, to);
    }

    /** The paper as a tagged PDF; {@code groups} names the scope of each entry in order. */
    public byte[] pdf(LocalDate from, LocalDate to, List<Told> entries, List<String> groups) {
        PdfPage page = PdfPage.titled("What members told us")
                .paragraph(settings.trustName() + "\n" + Words.date(from) + " to " + Words.date(to));
        if (entries.isEmpty()) {
            page.paragraph("Nothing was brought forward in this time.");
        }
        for (int i = 0; i < entries.size(); i++) {
            Told each = entries.get(i);
            page.heading((i + 1) + ". " + groups.get(i) + ", " + Words.date(each.broughtOn()))
                    .paragraph(each.said())
                    .paragraph("Brought forward by " + each.broughtByName())
                    .paragraph(answered(each));
        }
        audit.readMany("council paper", from + " to " + to, entries.size());
        return pdf.write(page.xhtml());
    }

    /** What was answered and by whom, or that nobody has yet. */
    public static String answered(Told entry) {
        if (entry.answer() == null) {
            return "Not answered yet.";
        }
        LocalDate day = entry.answeredOn();
        return "Answer by " + Objects.requireNonNullElse(entry.answeredBy(), "the trust")
                + (day == null ? "" : " on " + Words.date(day)) + ": " + entry.answer();
    }
}
