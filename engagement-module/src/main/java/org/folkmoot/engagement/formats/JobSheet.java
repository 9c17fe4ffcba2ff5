package org.folkmoot.engagement.formats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.engagement.formats.Outgoings.Facts;
import org.folkmoot.engagement.model.NeededFormat;
import org.folkmoot.engagement.model.Outgoing;
import org.folkmoot.engagement.model.SettledFormat;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.pdf.PdfPage;
import org.folkmoot.platform.pdf.PdfWriter;
import org.folkmoot.platform.settings.TrustSettings;
import org.jspecify.annotations.Nullable;

/** The sheet for whoever makes a format: what, how many copies, by when, how, and the text; never a name or an address. */
@ApplicationScoped
public class JobSheet {
    private final TrustSettings settings;
    private final PdfWriter pdf;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JobSheet() {
        this.settings = null;
        this.pdf = null;
        this.audit = null;
    }

    @Inject
    public JobSheet(TrustSettings settings, PdfWriter pdf, Audit audit) {
        this.settings = settings;
        this.pdf = pdf;
        this.audit = audit;
    }

    /** The sheet as PDF. */
    public byte[] pdf(Outgoing what, Facts facts, NeededFormat needed, @Nullable SettledFormat settled) {
        audit.readMany("job sheet", what.reference() + ", " + needed.key(), needed.people());
        PdfPage page = PdfPage.titled("Job sheet: " + needed.words())
                .table("The job", List.of("What", "Details"), job(what, facts, needed, settled))
                .heading("How it should be made");
        how(needed.format()).forEach(page::paragraph);
        page.heading("The text").paragraph(facts.subject());
        facts.words().forEach(page::paragraph);
        page.paragraph("How to reply: " + contact());
        return pdf.write(page.xhtml());
    }

    private List<List<String>> job(Outgoing what, Facts facts, NeededFormat needed, @Nullable SettledFormat settled) {
        return List.of(
                List.of("For", settings.trustName()),
                List.of(what.kind().words(), facts.title()),
                List.of("Format", needed.words()),
                List.of("Copies", Words.number(copies(facts, needed.people()))),
                List.of(
                        "Due",
                        settled == null || settled.dueOn() == null ? "To be agreed" : Words.date(settled.dueOn())),
                List.of(
                        "Made by",
                        settled == null || settled.supplier() == null ? "To be agreed" : settled.supplier()));
    }

    /** A few too many where the exact number would say who belongs to a sensitive network. */
    static int copies(Facts facts, int people) {
        int step = Topic.SMALLEST_NUMBER_SHOWN;
        return facts.showsExactly() ? people : (people + step - 1) / step * step;
    }

    private String contact() {
        return settings.get("contact.phone").map(phone -> "phone " + phone).orElse("phone the office") + ", or post to "
                + settings.get("contact.post").orElse("the office");
    }

    static List<String> how(String format) {
        return switch (format) {
            case "large-print" ->
                List.of(
                        "At least 16 point, 18 or 20 where the member asked for it. A clear font without serifs.",
                        "Black on matt off-white paper, ranged left, no words in capitals or italics, no columns.");
            case "easy-read" ->
                List.of(
                        "Short sentences, one idea each, plain words. A picture beside each sentence that shows it.",
                        "Check it with people who have a learning disability before it is printed.");
            case "braille" ->
                List.of(
                        "Unified English Braille, grade 2 unless the member asked for grade 1. Single-sided.",
                        "Send as an article for the blind: no postage is due. Put a print label on each copy.");
            case "audio" ->
                List.of(
                        "Read by a person, not too fast. Say at the start what it is, how long it is, and how to reply.",
                        "As MP3 and, where the member asked for it, on CD with a Braille or large-print label.");
            case "bsl" ->
                List.of(
                        "A video in British Sign Language by a registered translator who is deaf, with captions.",
                        "Dates, places and how to reply are also shown as text.");
            default ->
                List.of(
                        "By a qualified translator, checked by a second one. Names of places stay as they are.",
                        "Say in the translated text how to reply in that language, or through an interpreter.");
        };
    }
}
