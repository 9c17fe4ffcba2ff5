package org.folkmoot.engagement.formats.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.folkmoot.engagement.formats.OrderOwnMessages;
import org.folkmoot.engagement.formats.OwnMessageSheet;
import org.folkmoot.engagement.formats.SettleOwnMessage;
import org.folkmoot.engagement.model.OwnMessage;
import org.folkmoot.engagement.model.OwnMessage.State;
import org.folkmoot.engagement.model.OwnMessageBook;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.clock.WorkingDays;
import org.folkmoot.platform.refusals.NotFound;

/** What one person is told in a format of their own: confirmations, offers, reminders and news of meetings to make for them. */
@Path("/office/formats")
@ApplicationScoped
@Requires(Permission.RUN_ENGAGEMENT)
public class OwnMessagePages {
    static final String HOME = "/office/formats/own-messages";

    private static final String ONE = "own-messages/{id: [0-9]{1,18}}";
    private static final int MOST = 200;
    private static final int USUAL_DAYS = 7;

    private final OwnMessageBook book;
    private final SettleOwnMessage settling;
    private final OrderOwnMessages ordering;
    private final OwnMessageSheet sheet;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OwnMessagePages() {
        this.book = null;
        this.settling = null;
        this.ordering = null;
        this.sheet = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public OwnMessagePages(
            OwnMessageBook book,
            SettleOwnMessage settling,
            OrderOwnMessages ordering,
            OwnMessageSheet sheet,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.settling = settling;
        this.ordering = ordering;
        this.sheet = sheet;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that somebody has something to do for. */
    @GET
    @Path("own-messages")
    public View list() {
        return list(orderForm().fill(WorkingDays.after(TrustClock.today(clock), USUAL_DAYS)));
    }

    private OwnOrderForm orderForm() {
        return new OwnOrderForm(ordering.groups(), TrustClock.today(clock));
    }

    private View list(OwnOrderForm order) {
        List<OwnMessage> open = book.open(clock.instant(), seesShielded(), MOST);
        long all = open.size() < MOST ? open.size() : book.countOpen(clock.instant());
        audit.readMany("messages in formats", "to be made", open.size());
        BlocksPage page = BlocksPage.of("Messages in people’s own formats")
                .lead(
                        "Welcomes, confirmations, offers, reminders, changes and news go at once by mail or text. Somebody"
                                + " who needs a format gets them in it as well, and instead of a letter.")
                .with(null, open.isEmpty() ? Pieces.paragraph("Nothing is to be made.") : table(open, all));
        page = order.hasSomething()
                ? page.with("Order many together", Pieces.form(order, Button.of("Order them"), HOME + "/order"))
                : page;
        return page.view()
                .errors(order)
                .back("/office/formats")
                .section(Section.OFFICE)
                .wide();
    }

    /** Orders many of them together. */
    @POST
    @Path("own-messages/order")
    public Response order(MultivaluedMap<String, String> input) {
        OwnOrderForm form = orderForm();
        if (!form.bind(input)) {
            return list(form).response();
        }
        OptionalLong made = ordering.order(
                form.group(),
                form.formats.values(),
                form.due.given().orElseThrow(),
                form.supplier.given().orElse(null));
        if (made.isEmpty()) {
            form.refuse(form.formats, "None of these messages is to be made in that format");
            return list(form).response();
        }
        return Redirects.withNotice(
                FormatOrderPages.HOME + made.getAsLong(),
                "They were ordered. Send the job sheet to whoever makes them.");
    }

    private boolean seesShielded() {
        return actor.get().may(Permission.SEE_SENSITIVE_NETWORKS);
    }

    private static Content table(List<OwnMessage> open, long all) {
        Table table = Table.of("Messages to make")
                .hideCaption()
                .responsive()
                .columns("Message", "For", "Format", "Needed by", "Where it stands")
                .rows(
                        open,
                        each -> List.of(
                                (Object) Pieces.cellLink(each.subject(), HOME + "/" + each.id()),
                                each.name(),
                                each.formatWords(),
                                each.usefulUntil() == null ? "" : Words.dateAndTime(each.usefulUntil()),
                                state(each)));
        return open.size() == all
                ? Components.table(table)
                : Html.all(List.of(
                        Pieces.paragraph("The " + MOST + " most urgent of " + Words.number(all) + "."),
                        Components.table(table)));
    }

    private static Content state(OwnMessage message) {
        String words = message.dueOn() == null ? message.state().words() : "Ordered for " + Words.date(message.dueOn());
        return Components.tag(words, message.state() == State.WAITING ? TagColour.RED : TagColour.BLUE);
    }

    /** One of them. */
    @GET
    @Path(ONE)
    public View show(@PathParam("id") long id) {
        OwnMessage message = find(id);
        audit.read(message.person(), "message in their format");
        return page(message, new OwnMessageForm(message, TrustClock.today(clock)));
    }

    /** Notes what became of it. */
    @POST
    @Path(ONE)
    public Response settle(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        OwnMessage message = find(id);
        OwnMessageForm form = new OwnMessageForm(message, TrustClock.today(clock));
        if (!form.bind(input)) {
            return page(message, form).errors(form).response();
        }
        settling.settle(id, form.settled(actor.get().name()));
        return Redirects.withNotice(HOME, "It was noted.");
    }

    /** The letter in large print, or the sheet for whoever makes the format. */
    @GET
    @Path(ONE + "/sheet.pdf")
    public Response sheet(@PathParam("id") long id) {
        OwnMessage message = find(id);
        String name = message.isOurs() ? "letter.pdf" : "job-sheet.pdf";
        return Response.ok(sheet.pdf(message), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private View page(OwnMessage message, OwnMessageForm form) {
        String here = HOME + "/" + message.id();
        BlocksPage page = BlocksPage.of(message.subject())
                .caption(message.formatWords() + " for " + message.name())
                .with(null, facts(message))
                .with(
                        null,
                        Components.secondaryLink(
                                message.isOurs() ? "The letter in large print (PDF)" : "Job sheet (PDF)",
                                here + "/sheet.pdf"))
                .with("What it says", Pieces.paragraphs(message.words()));
        page = message.state().isOpen()
                ? page.with("What became of it", Pieces.form(form, Button.of("Save"), here))
                : page;
        return page.view().back(HOME).section(Section.OFFICE);
    }

    private static Content facts(OwnMessage message) {
        return Components.summaryList(List.of(
                Components.row("For", Pieces.cellLink(message.name(), "/office/members/" + message.person())),
                Components.row(
                        "About",
                        message.home() == null
                                ? Html.text(message.subject())
                                : Pieces.cellLink("Open it", message.home())),
                Components.row("Where it stands", state(message)),
                Components.row(
                        "In the usual format",
                        message.heldBack() ? "Held back: it would be a letter" : "Went by mail or text"),
                Components.row(
                        "Needed by",
                        message.usefulUntil() == null ? "No day" : Words.dateAndTime(message.usefulUntil()))));
    }

    private OwnMessage find(long id) {
        return book.find(id)
                .filter(message -> !message.shielded() || seesShielded())
                .orElseThrow(() -> NotFound.of("message in a format", id));
    }
}
