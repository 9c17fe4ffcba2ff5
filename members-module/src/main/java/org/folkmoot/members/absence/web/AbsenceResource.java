package org.folkmoot.members.absence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.absence.KeepAnAbsence;
import org.folkmoot.members.model.Absence;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.templates.members.absence.JteabsenceGenerated;

/** The temporary absences on a member's record. */
@Path("/office/members/{number: [0-9]{1,15}}/absence")
@ApplicationScoped
public class AbsenceResource {

    private final KeepAnAbsence keep;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AbsenceResource() {
        this.keep = null;
        this.clock = null;
    }

    @Inject
    public AbsenceResource(KeepAnAbsence keep, Clock clock) {
        this.keep = keep;
        this.clock = clock;
    }

    /** The absences, and the form to record one. */
    @GET
    @Requires(Permission.CHANGE_MEMBERS)
    public View show(@PathParam("number") long number) {
        return page(number, new AbsenceForm(TrustClock.today(clock)));
    }

    private View page(long number, AbsenceForm form) {
        Table table = Table.of("Absences")
                .columns("From", "To", "Why", "Recorded", "Stands")
                .responsive()
                .rows(keep.of(new PersonId(number)), each -> cells(number, each));
        return View.page("Temporary absence", out -> JteabsenceGenerated.render(out, null, number, form, table))
                .section(Section.OFFICE)
                .back("/office/members/" + number);
    }

    private List<Object> cells(long number, Absence each) {
        String here = here(number) + "/" + each.id();
        LocalDate today = TrustClock.today(clock);
        LocalDate ended = each.endedOn();
        Object stands = ended != null
                ? Cells.post(
                        here + "/go-on",
                        Button.of("Back since " + Words.date(ended) + ": still away")
                                .secondary())
                : each.until().isBefore(today)
                        ? "Over"
                        : Cells.post(here + "/end", Button.of("They are back").secondary());
        return List.of(
                Words.date(each.from()),
                Words.date(each.until()),
                each.reason(),
                Words.dateAndTime(each.at()) + " by " + each.by(),
                stands);
    }

    /** Records one. */
    @POST
    @Requires(Permission.CHANGE_MEMBERS)
    public Response begin(@PathParam("number") long number, MultivaluedMap<String, String> input) {
        AbsenceForm form = new AbsenceForm(TrustClock.today(clock));
        if (!form.bind(input)) {
            return page(number, form).errors(form).response();
        }
        keep.begin(new PersonId(number), form.from.value(), form.until.value(), form.reason.value());
        return Redirects.withNotice(here(number), "Recorded. You have a task on the last day");
    }

    /** They are back. */
    @POST
    @Path("{absence: [0-9]{1,15}}/end")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response end(@PathParam("number") long number, @PathParam("absence") long absence) {
        keep.end(new PersonId(number), absence);
        return Redirects.withNotice(here(number), "They are back");
    }

    /** They are still away. */
    @POST
    @Path("{absence: [0-9]{1,15}}/go-on")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response goOn(@PathParam("number") long number, @PathParam("absence") long absence) {
        keep.goOn(new PersonId(number), absence);
        return Redirects.withNotice(here(number), "They are still away");
    }

    private static String here(long number) {
        return "/office/members/" + number + "/absence";
    }
}
