package org.folkmoot.members.council.web;

import static org.folkmoot.nhsuk.components.Components.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.council.DealWithAnInspection;
import org.folkmoot.members.model.Inspections.Request;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.council.JteinspectionGenerated;

/** One request to inspect the register, for the office. */
@Path("/office/inspections/{id: [0-9]{1,15}}")
@ApplicationScoped
public class InspectionResource {

    private final DealWithAnInspection deal;

    @SuppressWarnings("NullAway") // for the CDI proxy
    InspectionResource() {
        this.deal = null;
    }

    @Inject
    public InspectionResource(DealWithAnInspection deal) {
        this.deal = deal;
    }

    /** The request. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View show(@PathParam("id") long id) {
        return show(id, new DealtForm());
    }

    /** Marks it as dealt with. */
    @POST
    @Requires(Permission.CHANGE_MEMBERS)
    public Response dealt(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        DealtForm form = new DealtForm();
        if (!form.bind(input)) {
            return show(id, form).errors(form).response();
        }
        deal.deal(id, form.outcome.value());
        return Redirects.withNotice("/office/applications", "The request was dealt with");
    }

    private View show(long id, DealtForm form) {
        Request request = deal.see(id);
        List<SummaryRow> rows = rows(request);
        boolean dealt = request.dealtAt() != null;
        return View.page("A request to inspect", out -> JteinspectionGenerated.render(out, null, id, rows, dealt, form))
                .section(Section.OFFICE)
                .back("/office/applications");
    }

    private static List<SummaryRow> rows(Request request) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("Asked", Words.dateAndTime(request.askedAt())));
        rows.add(row("Name", request.name()));
        rows.add(row("Contact", request.contact()));
        rows.add(row("Wish", request.wish()));
        if (request.dealtAt() != null) {
            rows.add(row("Dealt with", Words.dateAndTime(request.dealtAt()) + " by " + request.dealtBy()));
            rows.add(row("Outcome", request.outcome()));
        }
        return rows;
    }
}
