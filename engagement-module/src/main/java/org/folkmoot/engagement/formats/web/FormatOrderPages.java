package org.folkmoot.engagement.formats.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.engagement.formats.CloseFormatOrder;
import org.folkmoot.engagement.formats.OrderSheet;
import org.folkmoot.engagement.formats.OrderSheet.Text;
import org.folkmoot.engagement.formats.OwnMessageSheet;
import org.folkmoot.engagement.model.FormatOrder;
import org.folkmoot.engagement.model.FormatOrderBook;
import org.folkmoot.engagement.model.OwnMessage;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;

/** One order of many formats: what is made, its sheet, and undoing it. */
@Path("/office/formats")
@ApplicationScoped
@Requires(Permission.RUN_ENGAGEMENT)
public class FormatOrderPages {
    static final String HOME = "/office/formats/orders/";

    private static final String ONE = "orders/{id: [0-9]{1,18}}";

    private final FormatOrderBook orders;
    private final CloseFormatOrder closing;
    private final OrderSheet sheet;
    private final OwnMessageSheet letters;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FormatOrderPages() {
        this.orders = null;
        this.closing = null;
        this.sheet = null;
        this.letters = null;
        this.actor = null;
    }

    @Inject
    public FormatOrderPages(
            FormatOrderBook orders,
            CloseFormatOrder closing,
            OrderSheet sheet,
            OwnMessageSheet letters,
            CurrentActor actor) {
        this.orders = orders;
        this.closing = closing;
        this.sheet = sheet;
        this.letters = letters;
        this.actor = actor;
    }

    /** What is in it. */
    @GET
    @Path(ONE)
    public View show(@PathParam("id") long id) {
        FormatOrder order = find(id);
        Map<Text, Integer> texts = sheet.texts(order);
        BlocksPage page = BlocksPage.of("Order " + id)
                .caption(order.what())
                .with(null, facts(order))
                .with("What is made", texts.isEmpty() ? Pieces.paragraph(nothing(order)) : table(texts));
        page = order.stands() && !texts.isEmpty() ? withWork(page, id) : page;
        return page.view().back("/office/formats").section(Section.OFFICE).wide();
    }

    private BlocksPage withWork(BlocksPage page, long id) {
        List<OwnMessage> all = orders.messages(id);
        int messages = all.size();
        int formats = orders.formats(id).size();
        BlocksPage work = page.with(
                null, Components.secondaryLink("Job sheet of the whole order (PDF)", address(id) + "/sheet.pdf"));
        work = all.stream().anyMatch(OwnMessage::isOurs)
                ? work.with(null, Pieces.link("The letters in large print (PDF)", address(id) + "/letters.pdf"))
                : work;
        work = messages == 0
                ? work
                : work.with(null, Pieces.post(Button.of("All messages were sent"), address(id) + "/sent", null));
        return work.with("Undo the order", Pieces.paragraph(undone(formats, messages)))
                .with(null, Pieces.post(Button.of("Undo the order").warning(), address(id) + "/undo", null));
    }

    private static String undone(int formats, int messages) {
        String words = formats == 0
                ? ""
                : Words.count(formats, "format is", "formats are")
                        + " missing again, and what waits for them does not go out. ";
        words += messages == 0 ? "" : Words.count(messages, "message is", "messages are") + " to be made again. ";
        return words + "What went out already stays out. Tell whoever makes it.";
    }

    private static String nothing(FormatOrder order) {
        return order.stands() ? "Everything in it has been seen to." : "The order was undone. Nothing is made for it.";
    }

    private static Content facts(FormatOrder order) {
        return Components.summaryList(List.of(
                Components.row("For", Pieces.cellLink(order.what(), order.home())),
                Components.row("Due", Words.date(order.dueOn())),
                Components.row("Made by", Objects.requireNonNullElse(order.supplier(), "To be agreed")),
                Components.row("Ordered by", order.orderedBy() + ", " + Words.dateAndTime(order.orderedAt())),
                Components.row("Where it stands", order.stands() ? "Ordered" : "Undone")));
    }

    private static Content table(Map<Text, Integer> texts) {
        Table table = Table.of("Texts").hideCaption().responsive().columns("Text", "Format", "Copies");
        return Components.table(table.rows(
                texts.entrySet(),
                each -> List.of(
                        (Object) each.getKey().subject(), each.getKey().formatWords(), Words.number(each.getValue()))));
    }

    /** Undoes it. */
    @POST
    @Path(ONE + "/undo")
    public Response undo(@PathParam("id") long id) {
        closing.undo(id);
        return Redirects.withNotice(address(id), "The order was undone. Tell whoever makes it.");
    }

    /** Its messages were sent. */
    @POST
    @Path(ONE + "/sent")
    public Response sent(@PathParam("id") long id) {
        return Redirects.withNotice(
                address(id),
                Words.countFirst(closing.sent(id), "message was", "messages were") + " sent. It was noted.");
    }

    /** The sheet for whoever makes it. */
    @GET
    @Path(ONE + "/sheet.pdf")
    public Response sheet(@PathParam("id") long id) {
        return file("job-sheet.pdf", sheet.pdf(find(id)));
    }

    /** Its letters in large print, which we print ourselves. */
    @GET
    @Path(ONE + "/letters.pdf")
    public Response letters(@PathParam("id") long id) {
        List<OwnMessage> visible = orders.messages(find(id).id()).stream()
                .filter(each -> !each.shielded() || actor.get().may(Permission.SEE_SENSITIVE_NETWORKS))
                .toList();
        return file("letters.pdf", letters.letters(visible));
    }

    private static Response file(String name, byte[] pdf) {
        return Response.ok(pdf, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private FormatOrder find(long id) {
        return orders.find(id).orElseThrow(() -> NotFound.of("order", id));
    }

    private static String address(long id) {
        return HOME + id;
    }
}
