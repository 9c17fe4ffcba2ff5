package org.folkmoot.members.representation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.model.Forecast;
import org.folkmoot.members.model.Measure;
import org.folkmoot.members.model.Measure.Band;
import org.folkmoot.members.model.Movement;
import org.folkmoot.members.representation.ForeseeTheMembership;
import org.folkmoot.members.representation.ForeseeTheMembership.Line;
import org.folkmoot.members.representation.SeeTheMovements;
import org.folkmoot.members.representation.SeeTheMovements.Period;
import org.folkmoot.members.representation.WriteTheReport;
import org.folkmoot.members.representation.WriteTheReport.About;
import org.folkmoot.members.representation.WriteTheReport.Part;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.platform.sheets.web.TableFile;
import org.folkmoot.platform.word.WordDocument;
import org.folkmoot.templates.members.representation.JteannualGenerated;
import org.folkmoot.templates.members.representation.JtereportsGenerated;

/** Reports: how the membership moved, the people behind each number, and the section of the annual report. */
@Path("/office/reports")
@ApplicationScoped
public class ReportsResource {

    private final SeeTheMovements movements;
    private final ForeseeTheMembership foresee;
    private final WriteTheReport report;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReportsResource() {
        this.movements = null;
        this.foresee = null;
        this.report = null;
        this.actor = null;
    }

    @Inject
    public ReportsResource(
            SeeTheMovements movements, ForeseeTheMembership foresee, WriteTheReport report, CurrentActor actor) {
        this.actor = actor;
        this.foresee = foresee;
        this.movements = movements;
        this.report = report;
    }

    /** How each constituency moved. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View show(@Context UriInfo uri) {
        PeriodForm form = form(uri);
        Period period = form.period();
        String query = PeriodForm.query(period);
        List<Movement> moved = movements.movements(period);
        Table table = table(period, moved);
        MovementChart chart = MovementChart.of(moved, movements::nameOf);
        Table forecast = forecast();
        return View.page("Reports", out -> JtereportsGenerated.render(out, null, form, table, chart, forecast, query))
                .section(Section.OFFICE)
                .wide()
                .errors(form);
    }

    private Table table(Period period, List<Movement> moved) {
        String query = PeriodForm.query(period);
        Table table = Table.of("From " + Words.date(period.from()) + " to " + Words.date(period.to()))
                .column("Constituency")
                .numeric("Start")
                .numeric("Joined")
                .numeric("Moved in")
                .numeric("Left")
                .numeric("Moved out")
                .numeric("End")
                .responsive();
        Movement total = new Movement("", 0, 0, 0, 0, 0, 0);
        for (Movement each : moved) {
            table.row(cells(movements.nameOf(each.constituency()), each, query));
            total = total.plus(each);
        }
        table.row(cells("All", total, query));
        return table;
    }

    private Table forecast() {
        return Table.of("If the next 12 months go like the last")
                .column("Constituency")
                .numeric("Minimum")
                .numeric("Now")
                .numeric("Change in 12 months")
                .numeric("In 12 months")
                .columns("Stands now", "Stands then")
                .responsive()
                .rows(foresee.foresee(), ReportsResource::cells);
    }

    private static List<Object> cells(Line each) {
        Forecast forecast = each.forecast();
        return List.of(
                each.constituency().name(),
                Words.number(forecast.minimum()),
                Cells.link(
                        Words.number(forecast.now()),
                        "/office/members?status=MEMBER&constituency="
                                + each.constituency().code()),
                (forecast.change() > 0 ? "+" : "") + forecast.change(),
                Words.number(forecast.inAYear()),
                forecast.today().words(),
                then(forecast));
    }

    private static String then(Forecast forecast) {
        String words = forecast.then().words();
        if (forecast.needed() == 0) {
            return words;
        }
        String when = forecast.monthsToRed().isPresent()
                ? ", in about " + Words.count(forecast.monthsToRed().getAsInt(), "month", "months")
                : "";
        return words + when + "; " + Words.number(forecast.needed()) + " more must join";
    }

    private PeriodForm form(UriInfo uri) {
        return PeriodForm.of(uri, movements.thisYear());
    }

    private static Object[] cells(String name, Movement each, String query) {
        return new Object[] {
            name,
            link(each.start(), "start", each, query),
            link(each.joined(), "joined", each, query),
            link(each.movedIn(), "moved-in", each, query),
            link(each.left(), "left", each, query),
            link(each.movedOut(), "moved-out", each, query),
            link(each.end(), "end", each, query)
        };
    }

    private static Object link(long number, String kind, Movement each, String query) {
        String where = each.constituency().isEmpty() ? "" : "&constituency=" + each.constituency();
        return number == 0
                ? "0"
                : Cells.link(Words.number(number), "/office/reports/people?kind=" + kind + where + "&" + query);
    }

    /** The movements as CSV. */
    @GET
    @Path("movements.csv")
    @Requires(Permission.SEE_MEMBERS)
    public Response csv(@Context UriInfo uri) {
        return TableFile.csv("movements", figures(uri));
    }

    /** The same as a workbook. */
    @GET
    @Path("movements.xlsx")
    @Requires(Permission.SEE_MEMBERS)
    public Response workbook(@Context UriInfo uri) {
        return TableFile.workbook("movements", "Movements", figures(uri));
    }

    private TableFile.Rows figures(UriInfo uri) {
        List<Movement> all = movements.movements(form(uri).period());
        return taker -> {
            taker.accept(List.of("Constituency", "Start", "Joined", "Moved in", "Left", "Moved out", "End"));
            all.forEach(each -> taker.accept(List.of(
                    movements.nameOf(each.constituency()),
                    each.start(),
                    each.joined(),
                    each.movedIn(),
                    each.left(),
                    each.movedOut(),
                    each.end())));
        };
    }

    /** The section of the annual report. */
    @GET
    @Path("annual")
    @Requires(Permission.SEE_MEMBERS)
    public View annual(@Context UriInfo uri) {
        PeriodForm form = form(uri);
        Period period = form.period();
        String intro = report.intro(period);
        List<AnnualPart> parts =
                report.parts(period).stream().map(each -> annual(each, period)).toList();
        String query = PeriodForm.query(period);
        boolean mayWrite = actor.get().may(Permission.CHANGE_MEMBERS);
        return View.page(
                        "Membership section of the annual report",
                        out -> JteannualGenerated.render(out, null, intro, parts, query, mayWrite))
                .section(Section.OFFICE)
                .wide()
                .back("/office/reports?" + query);
    }

    /** A part with its table, whose numbers open the people behind them where they may be seen. */
    private AnnualPart annual(Part each, Period period) {
        if (each.about() == About.NUMBERS) {
            return new AnnualPart(each.heading(), each.paragraphs(), table(period, movements.movements(period)));
        }
        Table table = Table.of(each.heading()).hideCaption().responsive();
        table.columns(each.columns().toArray(new String[0]));
        table.rows(each.rows(), row -> each.about() == About.AGES ? opened(each, row) : row);
        return new AnnualPart(each.heading(), each.paragraphs(), table);
    }

    private static List<Object> opened(Part each, List<String> row) {
        int place = each.rows().indexOf(row);
        List<Band> bands = Measure.AGE.bands();
        String kind = place < bands.size() ? bands.get(place).code() : Measure.AGE.unknown();
        List<Object> cells = new ArrayList<>(row);
        cells.set(1, Cells.link(row.get(1), "/office/reports/people?kind=" + kind));
        return cells;
    }

    /** A part of the section as the page shows it. */
    public record AnnualPart(String heading, List<String> paragraphs, Table table) {}

    /** The section as PDF. */
    @GET
    @Path("annual.pdf")
    @Requires(Permission.SEE_MEMBERS)
    public Response pdf(@Context UriInfo uri) {
        return Downloads.file(report.pdf(form(uri).period()), "application/pdf", "membership.pdf");
    }

    /** The section as a Word document. */
    @GET
    @Path("annual.docx")
    @Requires(Permission.SEE_MEMBERS)
    public Response word(@Context UriInfo uri) {
        return Downloads.file(report.word(form(uri).period()), WordDocument.TYPE, "membership.docx");
    }
}
