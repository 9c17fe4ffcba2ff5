package org.folkmoot.engagement.formats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.engagement.formats.Outgoings.Facts;
import org.folkmoot.engagement.model.FormatOrder;
import org.folkmoot.engagement.model.FormatOrderBook;
import org.folkmoot.engagement.model.FormatOrderBook.OfOutgoing;
import org.folkmoot.engagement.model.NeededFormat;
import org.folkmoot.engagement.model.OwnMessage;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.pdf.PdfPage;
import org.folkmoot.platform.pdf.PdfWriter;
import org.folkmoot.platform.settings.TrustSettings;

/** One sheet for a whole order: each text once, with how many copies in which format; never a name or an address. */
@ApplicationScoped
public class OrderSheet {
    private final FormatOrderBook orders;
    private final Outgoings outgoings;
    private final TrustSettings settings;
    private final PdfWriter pdf;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OrderSheet() {
        this.orders = null;
        this.outgoings = null;
        this.settings = null;
        this.pdf = null;
        this.audit = null;
    }

    @Inject
    public OrderSheet(FormatOrderBook orders, Outgoings outgoings, TrustSettings settings, PdfWriter pdf, Audit audit) {
        this.orders = orders;
        this.outgoings = outgoings;
        this.settings = settings;
        this.pdf = pdf;
        this.audit = audit;
    }

    /** The texts of an order and their copies, alike beside alike. */
    public Map<Text, Integer> texts(FormatOrder order) {
        Map<Text, Integer> texts = new LinkedHashMap<>();
        orders.formats(order.id()).forEach(each -> outgoing(texts, each));
        for (OwnMessage message : orders.messages(order.id())) {
            List<String> words = Arrays.asList(message.words().split("\n\n", -1));
            texts.merge(new Text(message.format(), message.subject(), words), 1, Integer::sum);
        }
        return texts;
    }

    private void outgoing(Map<Text, Integer> texts, OfOutgoing each) {
        Facts facts = outgoings.facts(each.what());
        Text text = new Text(each.format().format(), facts.subject(), facts.words());
        texts.put(text, JobSheet.copies(facts, each.format().copies()));
    }

    /** The sheet as PDF. */
    public byte[] pdf(FormatOrder order) {
        Map<Text, Integer> texts = texts(order);
        audit.readMany("order of formats", "order " + order.id(), texts.size());
        PdfPage page = PdfPage.titled("Job sheet of order " + order.id())
                .table(
                        "The order",
                        List.of("What", "Details"),
                        List.of(
                                List.of("For", settings.trustName()),
                                List.of("What", order.what()),
                                List.of("Due", Words.date(order.dueOn())),
                                List.of("Made by", Objects.requireNonNullElse(order.supplier(), "To be agreed"))));
        texts.forEach((text, copies) -> text.on(page, copies));
        return pdf.write(page.xhtml());
    }

    /** A text in a format. */
    public record Text(String format, String subject, List<String> words) {

        /** The format in words. */
        public String formatWords() {
            return NeededFormat.of(format, 1).words();
        }

        private void on(PdfPage page, int copies) {
            page.heading(formatWords() + ": " + Words.count(copies, "copy", "copies"));
            JobSheet.how(NeededFormat.of(format, 1).format()).forEach(page::paragraph);
            page.heading(subject);
            words.forEach(page::paragraph);
        }
    }
}
