package org.folkmoot.members.representation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.folkmoot.members.model.Forecast;
import org.folkmoot.members.model.Movement;
import org.folkmoot.members.representation.ForeseeTheMembership;
import org.folkmoot.members.representation.ForeseeTheMembership.Line;
import org.folkmoot.members.representation.SeeTheMovements;
import org.folkmoot.members.representation.SeeTheMovements.Period;
import org.folkmoot.members.representation.WriteTheReport;
import org.folkmoot.members.representation.WriteTheReport.Part;
import org.folkmoot.members.store.views.RegisterFigures.Behind;
import org.folkmoot.nhsuk.components.KeyPaging;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.csv.SafeCsv;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.platform.word.WordDocument;
import org.folkmoot.templates.members.representation.JteannualGenerated;
import org.folkmoot.templates.members.representation.JtepeopleGenerated;
import org.folkmoot.templates.members.representation.JtereportsGenerated;
import org.jspecify.annotations.Nullable;

/** Reports: how the membership moved, the people behind each number, and the section of the annual report. */
@Path("/office/reports")
@ApplicationScoped
public class ReportsResource {

    private final SeeTheMovements movements;
    private final ForeseeTheMembership foresee;
    private final WriteTheReport report;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReportsResource() {
        this.movements = null;
        this.foresee = null;
        this.report = null;
    }

    @Inject
    public ReportsResource(SeeTheMovements movements, ForeseeTheMembership foresee, WriteTheReport report) {
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
        List<Movement> moved = movements.movements(period);
        for (Movement each : moved) {
            table.row(cells(movements.nameOf(each.constituency()), each, query));
            total = total.plus(each);
        }
        table.row(cells("All", total, query));
        MovementChart chart = MovementChart.of(moved, movements::nameOf);
        Table forecast = forecast();
        return View.page("Reports", out -> JtereportsGenerated.render(out, null, form, table, chart, forecast, query))
                .section(Section.OFFICE)
                .wide()
                .errors(form);
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
                Words.number(forecast.now()),
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
        PeriodForm form = new PeriodForm(movements.thisYear());
        if (uri.getQueryParameters().containsKey("from-day")) {
            form.bind(uri.getQueryParameters());
        }
        return form;
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

    /** The people behind a number. */
    @GET
    @Path("people")
    @Requires(Permission.SEE_MEMBERS)
    public View people(
            @Context UriInfo uri,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("constituency") @Nullable String constituency,
            @QueryParam("after") @DefaultValue("0") String after) {
        Period period = form(uri).period();
        long key = after.matches("[0-9]{1,15}") ? Long.parseLong(after) : 0;
        List<Behind> found = movements.behind(kind, constituency, period, key);
        boolean more = found.size() > SeeTheMovements.SIZE;
        List<Behind> rows = more ? found.subList(0, SeeTheMovements.SIZE) : found;
        String path = "/office/reports/people?kind=" + kind
                + (constituency == null ? "" : "&constituency=" + constituency) + "&" + PeriodForm.query(period);
        KeyPaging paging = new KeyPaging(
                Words.count(rows.size(), "person on this page", "people on this page"),
                key == 0 ? null : path,
                more ? path + "&after=" + rows.get(rows.size() - 1).stay() : null);
        String where = constituency == null ? "All constituencies" : movements.nameOf(constituency);
        String heading = words(kind) + ": " + where;
        Table table = table(rows);
        return View.page(heading, out -> JtepeopleGenerated.render(out, null, heading, table, paging))
                .section(Section.OFFICE)
                .back("/office/reports?" + PeriodForm.query(period));
    }

    private Table table(List<Behind> rows) {
        return Table.of("People behind the number")
                .hideCaption()
                .columns("Name", "Constituency", "Member from", "Until")
                .responsive()
                .rows(
                        rows,
                        each -> List.of(
                                Cells.link(each.name(), "/office/members/" + each.person()),
                                movements.nameOf(each.constituency()),
                                Words.date(each.joined()),
                                each.ended() == null ? "Now" : Words.date(each.ended())));
    }

    private static String words(String kind) {
        return switch (kind) {
            case "start" -> "Members at the start";
            case "joined" -> "Joined";
            case "moved-in" -> "Moved in";
            case "left" -> "Left";
            case "moved-out" -> "Moved out";
            case "end" -> "Members at the end";
            default -> "Public members, " + kind.replace('_', ' ').toLowerCase(Locale.UK);
        };
    }

    /** The movements as CSV. */
    @GET
    @Path("movements.csv")
    @Requires(Permission.SEE_MEMBERS)
    public Response csv(@Context UriInfo uri) {
        List<Movement> all = movements.movements(form(uri).period());
        StreamingOutput body = out -> {
            try (SafeCsv csv = SafeCsv.forSpreadsheet(out)) {
                csv.row("Constituency", "Start", "Joined", "Moved in", "Left", "Moved out", "End");
                all.forEach(each -> csv.row(
                        movements.nameOf(each.constituency()),
                        each.start(),
                        each.joined(),
                        each.movedIn(),
                        each.left(),
                        each.movedOut(),
                        each.end()));
            }
        };
        return Downloads.file(body, "text/csv;charset=UTF-8", "movements.csv");
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
                report.parts(period).stream().map(ReportsResource::annual).toList();
        String query = PeriodForm.query(period);
        return View.page(
                        "Membership section of the annual report",
                        out -> JteannualGenerated.render(out, null, intro, parts, query))
                .section(Section.OFFICE)
                .wide()
                .back("/office/reports?" + query);
    }

    private static AnnualPart annual(Part each) {
        Table table = Table.of(each.heading()).hideCaption().responsive();
        table.columns(each.columns().toArray(new String[0]));
        table.rows(each.rows(), row -> row);
        return new AnnualPart(each.heading(), each.paragraphs(), table);
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
