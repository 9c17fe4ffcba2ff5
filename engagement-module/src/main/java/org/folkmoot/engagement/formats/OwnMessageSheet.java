package org.folkmoot.engagement.formats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.model.OwnMessage;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.pdf.PdfPage;
import org.folkmoot.platform.pdf.PdfPage.Letter;
import org.folkmoot.platform.pdf.PdfWriter;
import org.folkmoot.platform.settings.TrustSettings;

/** What a message in somebody's own format is made from: the letter itself in large print, or the sheet for whoever makes it. */
@ApplicationScoped
public class OwnMessageSheet {
    private final RecipientBook recipients;
    private final TrustSettings settings;
    private final PdfWriter pdf;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OwnMessageSheet() {
        this.recipients = null;
        this.settings = null;
        this.pdf = null;
        this.audit = null;
    }

    @Inject
    public OwnMessageSheet(RecipientBook recipients, TrustSettings settings, PdfWriter pdf, Audit audit) {
        this.recipients = recipients;
        this.settings = settings;
        this.pdf = pdf;
        this.audit = audit;
    }

    /** The letter where it is large print; otherwise the sheet, on which nobody is named. */
    public byte[] pdf(OwnMessage message) {
        audit.read(message.person(), message.isOurs() ? "large print letter" : "job sheet");
        return pdf.write((message.isOurs() ? largePrint(message) : sheet(message)).xhtml());
    }

    private PdfPage largePrint(OwnMessage message) {
        return PdfPage.ofLetters(message.subject()).inLargePrint().letter(letter(message));
    }

    /** The letters in large print of many messages, one after the other; the others are left out. */
    public byte[] letters(List<OwnMessage> messages) {
        List<OwnMessage> ours = messages.stream().filter(OwnMessage::isOurs).toList();
        ours.forEach(each -> audit.read(each.person(), "large print letter"));
        PdfPage page = PdfPage.ofLetters("Letters in large print").inLargePrint();
        ours.forEach(each -> page.letter(letter(each)));
        return pdf.write(page.xhtml());
    }

    private Letter letter(OwnMessage message) {
        String address = recipients
                .find(message.person())
                .map(KnownRecipient::postalAddress)
                .orElse("");
        List<String> words = new ArrayList<>(List.of("Dear " + message.name()));
        words.addAll(paragraphs(message));
        return new Letter(
                settings.trustName() + "\n"
                        + settings.get("contact.post").orElse("").replace(", ", "\n"),
                message.name() + "\n" + address,
                Words.date(message.madeAt().atZone(TrustClock.LONDON).toLocalDate()),
                message.subject(),
                words);
    }

    private PdfPage sheet(OwnMessage message) {
        PdfPage page = PdfPage.titled("Job sheet: " + message.formatWords())
                .table(
                        "The job",
                        List.of("What", "Details"),
                        List.of(
                                List.of("For", settings.trustName()),
                                List.of("What", "A message to one person, number " + message.id()),
                                List.of("Format", message.formatWords()),
                                List.of("Copies", "1"),
                                List.of("Due", message.dueOn() == null ? "To be agreed" : Words.date(message.dueOn())),
                                List.of("Made by", Objects.requireNonNullElse(message.supplier(), "To be agreed"))))
                .heading("How it should be made");
        JobSheet.how(message.format()).forEach(page::paragraph);
        page.heading("The text").paragraph(message.subject());
        paragraphs(message).forEach(page::paragraph);
        return page;
    }

    private static List<String> paragraphs(OwnMessage message) {
        return Arrays.asList(message.words().split("\n\n", -1));
    }
}
