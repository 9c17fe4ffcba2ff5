package org.folkmoot.members.standing.web;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.folkmoot.members.model.Returns.Dealt;
import org.folkmoot.members.model.Returns.Row;
import org.folkmoot.members.standing.DealWithReturns;
import org.folkmoot.members.standing.DealWithReturns.Outcome;
import org.folkmoot.members.web.PageLinks;
import org.folkmoot.nhsuk.components.KeyPaging;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.standing.JtebouncesGenerated;
import org.folkmoot.templates.members.standing.JtereturnedGenerated;

/** Letters and mails that came back. */
@Path("/office/bounces")
@ApplicationScoped
public class BouncesResource {

    private static final String HOME = "/office/bounces";

    private final DealWithReturns returns;

    @SuppressWarnings("NullAway") // for the CDI proxy
    BouncesResource() {
        this.returns = null;
    }

    @Inject
    public BouncesResource(DealWithReturns returns) {
        this.returns = returns;
    }

    /** The queue, the oldest first. */
    @GET
    @Requires(Permission.CHANGE_MEMBERS)
    public View queue(@QueryParam("page") @DefaultValue("0") int page) {
        int number = Math.max(0, Math.min(page, 100_000));
        long waiting = returns.waiting();
        Table table = Table.of("Came back")
                .columns("Person", "What", "Where it had gone", "What was said", "When")
                .responsive()
                .rows(returns.page(number), BouncesResource::cells);
        Table dealt = Table.of("Dealt with in the last 30 days")
                .columns("Person", "What", "What was done", "When")
                .responsive()
                .rows(number == 0 ? returns.dealt() : List.of(), BouncesResource::done);
        boolean more = (number + 1L) * DealWithReturns.SIZE < waiting;
        KeyPaging paging = new KeyPaging(
                Words.cappedCount(waiting, "letter or email", "letters and emails"),
                number == 0 ? null : HOME + "?page=" + (number - 1),
                more ? HOME + "?page=" + (number + 1) : null);
        return View.page(
                        "Returned letters and emails",
                        out -> JtebouncesGenerated.render(out, null, table, paging, dealt))
                .section(Section.OFFICE)
                .wide();
    }

    private static List<Object> cells(Row each) {
        return List.of(
                PageLinks.to(each.name(), HOME + "/" + each.id()),
                each.kind().words(),
                each.address(),
                each.words(),
                Words.dateAndTime(each.at()));
    }

    private static List<Object> done(Row each) {
        Dealt dealt = Objects.requireNonNull(each.dealt());
        return List.of(
                PageLinks.to(each.name(), HOME + "/" + each.id()),
                each.kind().words(),
                dealt.outcome() + " (" + dealt.by() + ")",
                Words.dateAndTime(dealt.at()));
    }

    /** One of them. */
    @GET
    @Path("{id: [0-9]{1,15}}")
    @Requires(Permission.CHANGE_MEMBERS)
    public View show(@PathParam("id") long id) {
        return show(returns.see(id), new OutcomeForm());
    }

    private static View show(Row row, OutcomeForm form) {
        List<SummaryRow> rows = new ArrayList<>(List.of(
                row("What came back", row.kind().words()),
                row("Where it had gone", row.address()),
                row("What was said", row.words()),
                row("When", Words.dateAndTime(row.at()))));
        Dealt dealt = row.dealt();
        if (dealt != null) {
            rows.add(row("What was done", dealt.outcome()));
            rows.add(row("By", dealt.by() + ", " + Words.dateAndTime(dealt.at())));
        }
        long person = row.person().value();
        return View.page(
                        row.name(),
                        out -> JtereturnedGenerated.render(
                                out, null, row.id(), person, row.name(), rows, row.open(), form))
                .section(Section.OFFICE)
                .back(HOME);
    }

    /** Deals with it. */
    @POST
    @Path("{id: [0-9]{1,15}}")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response deal(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        OutcomeForm form = new OutcomeForm();
        if (!form.bind(input)) {
            return show(returns.see(id), form).errors(form).response();
        }
        returns.deal(id, form.outcome.value(Outcome.class));
        return Redirects.withNotice(HOME, "Dealt with");
    }

    /** Lets it wait again. */
    @POST
    @Path("{id: [0-9]{1,15}}/reopen")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response reopen(@PathParam("id") long id) {
        returns.reopen(id);
        return Redirects.withNotice(HOME + "/" + id, "It waits again");
    }
}
