package org.folkmoot.engagement.formats.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.formats.AnswerAboutFormats;
import org.folkmoot.engagement.formats.AskAboutFormats;
import org.folkmoot.engagement.model.FormatBook;
import org.folkmoot.engagement.model.FormatOrder;
import org.folkmoot.engagement.model.FormatOrderBook;
import org.folkmoot.engagement.model.NeededFormat;
import org.folkmoot.engagement.model.OwnMessageBook;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.audit.Audit;

/** All orders of formats, the yearly question, and what members answered to it. */
@Path("/office/formats")
@ApplicationScoped
public class FormatsDesk {
    private static final int MOST = 500;
    private static final int NEWEST = 20;

    private final FormatBook book;
    private final OwnMessageBook own;
    private final FormatOrderBook orderBook;
    private final AskAboutFormats asking;
    private final AnswerAboutFormats answers;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FormatsDesk() {
        this.book = null;
        this.own = null;
        this.orderBook = null;
        this.asking = null;
        this.answers = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public FormatsDesk(
            FormatBook book,
            OwnMessageBook own,
            FormatOrderBook orderBook,
            AskAboutFormats asking,
            AnswerAboutFormats answers,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.own = own;
        this.orderBook = orderBook;
        this.asking = asking;
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Orders, the question, and answers. */
    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View show() {
        List<FormatBook.Review> changed = book.changed(MOST);
        audit.readMany("answers about formats", "changed", changed.size());
        long due = asking.due();
        BlocksPage page = BlocksPage.of("Formats")
                .with("Orders that are not there yet", orders(book.orders(MOST)))
                .with("Ordered together", together(orderBook.newest(NEWEST)))
                .with(
                        "Messages to one person",
                        Pieces.link(
                                Words.count(own.countOpen(clock.instant()), "message", "messages")
                                        + " to make in somebody’s own format",
                                OwnMessagePages.HOME))
                .with("Members who say that their format changed", changed(changed))
                .with(
                        "The yearly question",
                        Pieces.paragraph("The Accessible Information Standard (DAPB1605) asks us to review recorded"
                                + " formats. "
                                + Words.count(due, "member has", "members have")
                                + " not been asked for a year."));
        page = due == 0 ? page : page.with(null, Pieces.post(Button.of("Ask them now"), "/office/formats/ask", null));
        return page.view().section(Section.OFFICE).wide();
    }

    private static Content orders(List<FormatBook.Order> orders) {
        if (orders.isEmpty()) {
            return Pieces.paragraph(
                    "Nothing is on order. What an invitation, paper, message, update or mailing needs is ordered on its own page.");
        }
        Table table =
                Table.of("Orders").hideCaption().responsive().columns("For", "Format", "Copies", "Due", "Made by");
        return Components.table(table.rows(
                orders,
                each -> List.of(
                        (Object) Pieces.cellLink(each.title(), each.what().formats()),
                        NeededFormat.of(each.format().format(), 1).words(),
                        Words.number(each.format().copies()),
                        each.format().dueOn() == null
                                ? ""
                                : Words.date(each.format().dueOn()),
                        Objects.requireNonNullElse(each.format().supplier(), "To be agreed"))));
    }

    private static Content together(List<FormatOrder> orders) {
        if (orders.isEmpty()) {
            return Pieces.paragraph(
                    "Nothing was ordered together. What one thing needs is ordered at once on its page of"
                            + " formats, and messages to one person each on theirs.");
        }
        Table table = Table.of("Ordered together")
                .hideCaption()
                .responsive()
                .columns("Order", "For", "Due", "Made by", "Where it stands");
        return Components.table(table.rows(
                orders,
                each -> List.of(
                        (Object) Pieces.cellLink("Order " + each.id(), FormatOrderPages.HOME + each.id()),
                        each.what(),
                        Words.date(each.dueOn()),
                        Objects.requireNonNullElse(each.supplier(), "To be agreed"),
                        each.stands() ? "Ordered" : "Undone")));
    }

    private static Content changed(List<FormatBook.Review> changed) {
        if (changed.isEmpty()) {
            return Pieces.paragraph("Nobody waits.");
        }
        Table table =
                Table.of("Changed").hideCaption().responsive().columns("Member", "On record", "What they say", "Done");
        return Components.table(table.rows(
                changed,
                each -> List.of(
                        (Object) Pieces.cellLink(each.name(), "/office/members/" + each.person()),
                        new NeededFormat(each.format(), each.language(), 1).words(),
                        Objects.requireNonNullElse(each.words(), "Not said"),
                        Pieces.post(
                                Button.of("The record is right now").secondary().asSmall(),
                                "/office/formats/" + each.person() + "/done",
                                null))));
    }

    /** Starts the yearly question. */
    @POST
    @Path("ask")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response ask() {
        asking.start();
        return Redirects.withNotice("/office/formats", "We are asking them now. Jobs shows how far it is.");
    }

    /** The record of a member is right now. */
    @POST
    @Path("{person: [0-9]{1,18}}/done")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response done(@PathParam("person") long person) {
        answers.deal(person);
        return Redirects.withNotice("/office/formats", "It was noted.");
    }
}
