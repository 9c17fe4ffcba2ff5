package org.folkmoot.members.transfers.web;

import static org.folkmoot.nhsuk.components.Components.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Transfer;
import org.folkmoot.members.model.Transfer.Seat;
import org.folkmoot.members.transfers.DecideATransfer;
import org.folkmoot.members.transfers.SeeTransfers;
import org.folkmoot.members.transfers.WriteThatTheyMayAsk;
import org.folkmoot.nhsuk.components.KeyPaging;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.templates.members.transfers.JtetransferGenerated;
import org.folkmoot.templates.members.transfers.JtetransfersGenerated;

/** The queue of transfers: accept, refuse, write to the member, take back. */
@Path("/office/transfers")
@ApplicationScoped
public class TransfersResource {

    private static final String HOME = "/office/transfers";
    private static final String ID = "{id: [0-9]{1,15}}";

    private final SeeTransfers see;
    private final DecideATransfer decide;
    private final WriteThatTheyMayAsk write;
    private final PresentConstitution constitution;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TransfersResource() {
        this.see = null;
        this.decide = null;
        this.write = null;
        this.constitution = null;
        this.clock = null;
    }

    @Inject
    public TransfersResource(
            SeeTransfers see,
            DecideATransfer decide,
            WriteThatTheyMayAsk write,
            PresentConstitution constitution,
            Clock clock) {
        this.see = see;
        this.decide = decide;
        this.write = write;
        this.constitution = constitution;
        this.clock = clock;
    }

    /** Those that wait, those whose day has not come, and those just decided. */
    @GET
    @Requires(Permission.CHANGE_MEMBERS)
    public View queue(@QueryParam("page") @DefaultValue("0") int page) {
        int number = Math.max(0, Math.min(page, 100_000));
        long waiting = see.countWaiting();
        TransferTables tables = new TransferTables(constitution);
        Table open = tables.waiting(see.waiting(number));
        Table accepted = tables.accepted(see.accepted());
        Table decided = tables.decided(see.decided());
        KeyPaging paging = new KeyPaging(
                Words.cappedCount(waiting, "transfer waits", "transfers wait"),
                number == 0 ? null : HOME + "?page=" + (number - 1),
                (number + 1L) * SeeTransfers.SIZE < waiting ? HOME + "?page=" + (number + 1) : null);
        return View.page("Transfers", out -> JtetransfersGenerated.render(out, null, open, paging, accepted, decided))
                .section(Section.OFFICE)
                .wide();
    }

    /** One transfer with what can be done. */
    @GET
    @Path(ID)
    @Requires(Permission.CHANGE_MEMBERS)
    public View show(@PathParam("id") long id) {
        Transfer transfer = see.one(id);
        return page(transfer, accepting(transfer), new RefuseTransferForm());
    }

    /** Accepts. */
    @POST
    @Path(ID + "/accept")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response accept(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        Transfer transfer = see.one(id);
        AcceptTransferForm form = accepting(transfer);
        if (!form.bind(input)) {
            return page(transfer, form, new RefuseTransferForm()).errors(form).response();
        }
        try {
            LocalDate on = decide.accept(
                    id, Seat.of(form.to.value()), form.asked.given().orElse(null), form.reason.value());
            return Redirects.withNotice(HOME, "Accepted: the move counts from " + Words.date(on));
        } catch (RuleBroken e) {
            form.refuse(form.to, e.rule().words());
            return page(transfer, form, new RefuseTransferForm()).errors(form).response();
        }
    }

    /** Refuses with a reason that whoever asked is told. */
    @POST
    @Path(ID + "/refuse")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response refuse(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        Transfer transfer = see.one(id);
        RefuseTransferForm form = new RefuseTransferForm();
        if (!form.bind(input)) {
            return page(transfer, accepting(transfer), form).errors(form).response();
        }
        decide.refuse(id, form.why.value());
        return Redirects.withNotice(HOME, "Refused");
    }

    /** Writes to the member that they may ask. */
    @POST
    @Path(ID + "/write")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response write(@PathParam("id") long id) {
        write.write(id);
        return Redirects.withNotice(HOME + "/" + id, "The member is told that they may ask");
    }

    /** Takes a decision back. */
    @POST
    @Path(ID + "/undo")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response undo(@PathParam("id") long id) {
        decide.undo(id);
        return Redirects.withNotice(HOME + "/" + id, "The decision was taken back");
    }

    private AcceptTransferForm accepting(Transfer transfer) {
        return new AcceptTransferForm(constitution.get(), transfer, TrustClock.today(clock));
    }

    private View page(Transfer transfer, AcceptTransferForm accept, RefuseTransferForm refuse) {
        List<SummaryRow> rows = rows(transfer);
        boolean told = transfer.toldOn() != null;
        return View.page(
                        "Transfer of " + transfer.name(),
                        out -> JtetransferGenerated.render(out, null, transfer, rows, told, accept, refuse))
                .section(Section.OFFICE)
                .back(HOME);
    }

    private List<SummaryRow> rows(Transfer each) {
        TransferTables tables = new TransferTables(constitution);
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("Stands", each.state().words()));
        rows.add(row("Came up because", each.origin().words() + ", " + Words.dateAndTime(each.begunAt())));
        rows.add(row("Member of", tables.name(each.from())));
        rows.add(row("To", tables.name(each.to())));
        rows.add(row("In words", each.words()));
        rows.add(row("Written to", each.toldOn() == null ? "No" : Words.date(each.toldOn())));
        rows.add(row("Asked on", each.askedOn() == null ? "Not asked" : Words.date(each.askedOn())));
        if (each.movesOn() != null) {
            rows.add(row("Counts from", Words.date(each.movesOn())));
        }
        if (each.decidedBy() != null) {
            rows.add(row("Decided by", each.decidedBy()));
            rows.add(row("Reason", Objects.requireNonNullElse(each.reason(), "")));
        }
        int days = constitution.get().terms().noticeDays();
        rows.add(row(
                "Notice",
                days == 0
                        ? "The constitution asks for none"
                        : days + " working days from the day on which they asked ("
                                + constitution.get().terms().noticeClause() + ")"));
        return rows;
    }
}
