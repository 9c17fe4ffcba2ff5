package org.folkmoot.engagement.after.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.folkmoot.engagement.after.RecordPayment;
import org.folkmoot.engagement.model.AttendanceBook;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.Payment;
import org.folkmoot.engagement.model.PaymentBook;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.csv.SafeCsv;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;

/** Expenses and payments of a meeting: noted, approved, paid, and taken away as a file. */
@Path("/office/meetings/{id}/payments")
@ApplicationScoped
public class PaymentPages {
    private final MeetingBook book;
    private final AttendanceBook attendance;
    private final PaymentBook payments;
    private final RecordPayment recording;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PaymentPages() {
        this.book = null;
        this.attendance = null;
        this.payments = null;
        this.recording = null;
        this.audit = null;
    }

    @Inject
    public PaymentPages(
            MeetingBook book, AttendanceBook attendance, PaymentBook payments, RecordPayment recording, Audit audit) {
        this.book = book;
        this.attendance = attendance;
        this.payments = payments;
        this.recording = recording;
        this.audit = audit;
    }

    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View show(@PathParam("id") long id) {
        return page(id, form(id));
    }

    @POST
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response note(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        PaymentForm form = form(id);
        if (!form.bind(input)) {
            return page(id, form).response();
        }
        recording.note(
                id,
                form.person(),
                form.named(),
                form.kind.value(Payment.Kind.class),
                form.pence(),
                form.note.given().orElse(null));
        return Redirects.withNotice(home(id), "The payment was noted.");
    }

    @POST
    @Path("/{payment}/approve")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response approve(@PathParam("id") long id, @PathParam("payment") long payment) {
        return become(id, payment, Payment.State.APPROVED);
    }

    @POST
    @Path("/{payment}/pay")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response pay(@PathParam("id") long id, @PathParam("payment") long payment) {
        return become(id, payment, Payment.State.PAID);
    }

    @POST
    @Path("/{payment}/refuse")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response refuse(@PathParam("id") long id, @PathParam("payment") long payment) {
        return become(id, payment, Payment.State.REFUSED);
    }

    private Response become(long id, long payment, Payment.State next) {
        recording.become(id, payment, next);
        return Redirects.withNotice(home(id), "The payment is now: " + next.words() + ".");
    }

    @GET
    @Path("/list.csv")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response file(@PathParam("id") long id) {
        List<Payment> all = payments.of(id);
        audit.readMany("payments", "meeting " + id, all.size());
        StreamingOutput rows = out -> {
            try (SafeCsv csv = SafeCsv.forSpreadsheet(out)) {
                csv.row("Name", "What for", "Pounds", "Note", "State");
                all.forEach(each -> csv.row(
                        each.name(),
                        each.kind().words(),
                        pounds(each),
                        each.note(),
                        each.state().words()));
            }
        };
        return Response.ok(rows, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"payments-" + id + ".csv\"")
                .build();
    }

    private PaymentForm form(long id) {
        return new PaymentForm(attendance.expected(id));
    }

    private View page(long id, PaymentForm form) {
        Meeting meeting = book.find(id).orElseThrow(() -> NotFound.of("meeting", id));
        List<Payment> all = payments.of(id);
        audit.readMany("payments", "meeting " + id, all.size());
        return BlocksPage.of("Expenses and payments")
                .caption(meeting.details().title())
                .with(null, table(id, all))
                .with("Note a payment", Pieces.form(form, Button.of("Note it"), home(id)))
                .view()
                .errors(form)
                .back("/office/meetings/" + id)
                .section(Section.OFFICE)
                .wide();
    }

    private static Content table(long id, List<Payment> all) {
        if (all.isEmpty()) {
            return Pieces.paragraph("Nothing was noted yet.");
        }
        Table table = Table.of("Payments")
                .hideCaption()
                .responsive()
                .columns("Name", "What for", "Note", "State")
                .numeric("Pounds")
                .columns("Change");
        Table rows = table.rows(
                all,
                each -> List.of(
                        (Object) each.name(),
                        each.kind().words(),
                        Objects.requireNonNullElse(each.note(), ""),
                        each.state().words(),
                        pounds(each),
                        buttons(id, each)));
        return Html.all(List.of(
                Components.table(rows), Pieces.link("Take the list away as a file (CSV)", home(id) + "/list.csv")));
    }

    private static Content buttons(long id, Payment payment) {
        return Html.all(Arrays.stream(Payment.State.values())
                .filter(payment.state()::allows)
                .map(next -> Pieces.small(
                        next.words() + ": " + payment.name(), home(id) + "/" + payment.id() + "/" + step(next)))
                .toList());
    }

    private static String step(Payment.State next) {
        return switch (next) {
            case NOTED -> "";
            case APPROVED -> "approve";
            case PAID -> "pay";
            case REFUSED -> "refuse";
        };
    }

    private static String pounds(Payment payment) {
        return BigDecimal.valueOf(payment.pence(), 2).toPlainString();
    }

    private static String home(long id) {
        return "/office/meetings/" + id + "/payments";
    }
}
