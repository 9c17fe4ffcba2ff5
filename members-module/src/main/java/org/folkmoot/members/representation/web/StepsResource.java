package org.folkmoot.members.representation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.members.model.Steps.Step;
import org.folkmoot.members.representation.LogSteps;
import org.folkmoot.members.representation.SeeTheMovements;
import org.folkmoot.members.representation.SeeTheMovements.Period;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.templates.members.representation.JtestepsGenerated;

/** The log of steps. */
@Path("/office/representation/steps")
@ApplicationScoped
public class StepsResource {

    private static final String HOME = "/office/representation/steps";
    private static final int YEARS = 5;

    private final LogSteps log;
    private final SeeTheMovements movements;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StepsResource() {
        this.log = null;
        this.movements = null;
    }

    @Inject
    public StepsResource(LogSteps log, SeeTheMovements movements) {
        this.log = log;
        this.movements = movements;
    }

    /** The steps of the last years, and one more. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View show() {
        return show(new StepForm(today()));
    }

    /** Adds a step. */
    @POST
    @Requires(Permission.CHANGE_MEMBERS)
    public Response add(MultivaluedMap<String, String> input) {
        StepForm form = new StepForm(today());
        if (!form.bind(input)) {
            return show(form).errors(form).response();
        }
        log.add(form.on.value(), form.what.value(), form.place.value(), form.aimedAt.value(), form.result.value());
        return Redirects.withNotice(HOME, "The step is in the log");
    }

    /** Strikes a step out. */
    @POST
    @Path("{id: [0-9]{1,15}}/strike")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response strike(@PathParam("id") long id) {
        log.strike(id);
        return Redirects.withNotice(HOME, "The step was struck out, and the report leaves it out");
    }

    /** Takes back that a step was struck out. */
    @POST
    @Path("{id: [0-9]{1,15}}/restore")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response restore(@PathParam("id") long id) {
        log.restore(id);
        return Redirects.withNotice(HOME, "The step counts again");
    }

    private LocalDate today() {
        return movements.thisYear().to();
    }

    private View show(StepForm form) {
        LocalDate today = today();
        List<Step> steps = log.of(new Period(today.minusYears(YEARS), today));
        Table table = Table.of("Steps of the last " + YEARS + " years")
                .columns("Date", "What", "Where", "Aimed at", "Result", "Written by", "Wrong?")
                .responsive()
                .rows(steps, StepsResource::cells);
        return View.page("Steps to be representative", out -> JtestepsGenerated.render(out, null, table, form))
                .section(Section.OFFICE)
                .wide()
                .back("/office/representation");
    }

    private static List<Object> cells(Step each) {
        return List.of(
                Words.date(each.on()),
                each.what(),
                each.place(),
                each.aimedAt(),
                each.result(),
                each.by(),
                Cells.post(
                        HOME + "/" + each.id() + (each.struck() ? "/restore" : "/strike"),
                        Button.of(each.struck() ? "Struck out: take that back" : "Strike out")
                                .secondary()));
    }
}
