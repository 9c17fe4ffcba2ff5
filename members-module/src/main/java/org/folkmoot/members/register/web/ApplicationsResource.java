package org.folkmoot.members.register.web;

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
import java.util.Objects;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.admission.DecideAnApplication;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.guardian.SeeTheGuardian;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.register.SeeApplications;
import org.folkmoot.members.store.views.ApplicationRow;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.templates.members.register.JteapplicationGenerated;
import org.folkmoot.templates.members.register.JteapplicationsGenerated;

/** The queue of applications: accept, refuse, take back. */
@Path("/office/applications")
@ApplicationScoped
public class ApplicationsResource {

    private final SeeApplications see;
    private final DecideAnApplication decide;
    private final SeeTheGuardian guardian;
    private final PresentConstitution constitution;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ApplicationsResource() {
        this.see = null;
        this.decide = null;
        this.guardian = null;
        this.constitution = null;
    }

    @Inject
    public ApplicationsResource(
            SeeApplications see,
            DecideAnApplication decide,
            SeeTheGuardian guardian,
            PresentConstitution constitution) {
        this.guardian = guardian;
        this.see = see;
        this.decide = decide;
        this.constitution = constitution;
    }

    /** Those that wait, and those decided in the last 30 days. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View queue() {
        Table waiting = table("Waiting", see.waiting());
        Table decided = table("Decided in the last 30 days", see.decided());
        Table inspections = Table.of("Requests to inspect the register")
                .columns("Asked", "Name", "Contact", "Wish")
                .responsive()
                .id("inspections")
                .rows(
                        see.inspections(),
                        each -> List.of(
                                Words.dateAndTime(each.askedAt()),
                                Links.to(each.name(), "/office/inspections/" + each.id()),
                                each.contact(),
                                each.wish()));
        return View.page(
                        "Applications",
                        out -> JteapplicationsGenerated.render(out, null, waiting, decided, inspections))
                .section(Section.OFFICE)
                .wide();
    }

    private Table table(String caption, List<ApplicationRow> rows) {
        return Table.of(caption)
                .columns("Name", "Sent", "Asks for", "Why it waits, or the decision")
                .responsive()
                .rows(
                        rows,
                        each -> List.of(
                                Links.to(each.name(), "/office/applications/" + each.id()),
                                Words.dateAndTime(each.sentAt()),
                                constitution.nameOf(each.constituency(), each.classCode()),
                                why(each)));
    }

    private static String why(ApplicationRow each) {
        if (each.decidedBy() != null) {
            return Objects.requireNonNullElse(each.reason(), "Accepted") + " (" + each.decidedBy() + ")";
        }
        String words = Objects.requireNonNullElse(each.why(), "");
        boolean clear = "CLEAR".equals(each.verdict()) || "CHOICE".equals(each.verdict());
        return clear && each.confirmedAt() == null ? "No confirmed email address. " + words : words;
    }

    /** One application with what can be done. */
    @GET
    @Path("{id: [0-9]{1,15}}")
    @Requires(Permission.SEE_MEMBERS)
    public View show(@PathParam("id") long id) {
        return page(id, accept(), refuse());
    }

    /** Accepts. */
    @POST
    @Path("{id: [0-9]{1,15}}/accept")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response accept(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        AcceptForm form = accept();
        if (!form.bind(input)) {
            return page(id, form, refuse()).errors(form).response();
        }
        String[] parts = form.constituency.value().split("/", 2);
        boolean chosen = !parts[0].isEmpty();
        try {
            decide.accept(id, chosen ? parts[0] : null, parts.length > 1 ? parts[1] : null, form.reason.value());
        } catch (RuleBroken e) {
            form.refuse(form.reason, e.rule().words());
            return page(id, form, refuse()).errors(form).response();
        }
        return Redirects.withNotice("/office/applications", "The application was accepted");
    }

    /** Refuses with a reason that the person is told. */
    @POST
    @Path("{id: [0-9]{1,15}}/refuse")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response refuse(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        ReasonForm form = refuse();
        if (!form.bind(input)) {
            return page(id, accept(), form).errors(form).response();
        }
        decide.refuse(id, form.reason.value());
        return Redirects.withNotice("/office/applications", "The application was refused and the person is told");
    }

    /** Takes a decision back. */
    @POST
    @Path("{id: [0-9]{1,15}}/undo")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response undo(@PathParam("id") long id) {
        decide.undo(id);
        return Redirects.withNotice("/office/applications", "The decision was taken back");
    }

    private AcceptForm accept() {
        return new AcceptForm(constitution.get());
    }

    private static ReasonForm refuse() {
        return new ReasonForm("Reason, which the person is told");
    }

    private View page(long id, AcceptForm accept, ReasonForm refuse) {
        ApplicationRow row = see.one(id);
        boolean decided = row.decidedBy() != null;
        List<SummaryRow> rows = rows(row);
        return View.page(
                        "Application of " + row.name(),
                        out -> JteapplicationGenerated.render(
                                out, null, id, row.person(), row.name(), rows, decided, accept, refuse))
                .section(Section.OFFICE)
                .back("/office/applications");
    }

    private List<SummaryRow> rows(ApplicationRow each) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("Sent", Words.dateAndTime(each.sentAt())));
        rows.add(row("Connection", Connection.valueOf(each.connection()).words()));
        rows.add(row("Asks for", constitution.nameOf(each.constituency(), each.classCode())));
        rows.add(row("What the constitution says", Objects.requireNonNullElse(each.why(), "")));
        rows.add(row(
                "Email address",
                each.confirmedAt() == null ? "Not confirmed" : "Confirmed " + Words.dateAndTime(each.confirmedAt())));
        guardian.ifAny(new PersonId(each.person()))
                .ifPresent(seen -> rows.add(row(
                        "Parent or guardian",
                        Links.to(seen.words(), "/office/members/" + each.person() + "/guardian"))));
        if (each.decidedBy() != null) {
            rows.add(row("Decision", each.state().toLowerCase(java.util.Locale.ROOT) + " by " + each.decidedBy()));
            rows.add(row("Reason", Objects.requireNonNullElse(each.reason(), "")));
        }
        return rows;
    }
}
