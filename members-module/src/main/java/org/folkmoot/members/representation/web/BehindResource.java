package org.folkmoot.members.representation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.folkmoot.members.representation.SeeTheMovements;
import org.folkmoot.members.representation.SeeTheMovements.Period;
import org.folkmoot.members.store.views.RegisterFigures.Behind;
import org.folkmoot.members.store.views.RegisterFigures.Part;
import org.folkmoot.nhsuk.components.KeyPaging;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.platform.sheets.web.TableFile;
import org.folkmoot.templates.members.representation.JtepeopleGenerated;
import org.jspecify.annotations.Nullable;

/** The people behind a number of the reports, on a page and as files. */
@Path("/office/reports")
@ApplicationScoped
public class BehindResource {

    private final SeeTheMovements movements;

    @SuppressWarnings("NullAway") // for the CDI proxy
    BehindResource() {
        this.movements = null;
    }

    @Inject
    public BehindResource(SeeTheMovements movements) {
        this.movements = movements;
    }

    /** The people behind a number. */
    @GET
    @Path("people")
    @Requires(Permission.SEE_MEMBERS)
    public View people(
            @Context UriInfo uri,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("constituency") @Nullable String constituency,
            @QueryParam("class") @Nullable String classCode,
            @QueryParam("after") @DefaultValue("0") String after) {
        Period period = PeriodForm.of(uri, movements.thisYear()).period();
        Part part = new Part(constituency, classCode);
        long key = after.matches("[0-9]{1,15}") ? Long.parseLong(after) : 0;
        List<Behind> found = movements.behind(kind, part, period, key);
        boolean more = found.size() > SeeTheMovements.SIZE;
        List<Behind> rows = more ? found.subList(0, SeeTheMovements.SIZE) : found;
        String query = "?kind=" + kind + (constituency == null ? "" : "&constituency=" + constituency)
                + (classCode == null ? "" : "&class=" + classCode) + "&" + PeriodForm.query(period);
        String path = "/office/reports/people" + query;
        KeyPaging paging = new KeyPaging(
                Words.countFirst(rows.size(), "person on this page", "people on this page"),
                key == 0 ? null : path,
                more ? path + "&after=" + rows.get(rows.size() - 1).stay() : null);
        String where = constituency == null ? "All constituencies" : movements.nameOf(constituency, classCode);
        String heading = words(kind) + ": " + where;
        Table table = table(rows);
        return View.page(heading, out -> JtepeopleGenerated.render(out, null, heading, table, paging, query))
                .section(Section.OFFICE)
                .back("/office/reports?" + PeriodForm.query(period));
    }

    /** Everybody behind a number as CSV. */
    @GET
    @Path("people.csv")
    @Requires(Permission.SEE_MEMBERS)
    public Response peopleCsv(
            @Context UriInfo uri,
            @QueryParam("kind") @DefaultValue("end") String kind,
            @QueryParam("constituency") @Nullable String constituency,
            @QueryParam("class") @Nullable String classCode) {
        return TableFile.csv("people", behind(kind, new Part(constituency, classCode), uri));
    }

    /** The same as a workbook. */
    @GET
    @Path("people.xlsx")
    @Requires(Permission.SEE_MEMBERS)
    public Response peopleWorkbook(
            @Context UriInfo uri,
            @QueryParam("kind") @DefaultValue("end") String kind,
            @QueryParam("constituency") @Nullable String constituency,
            @QueryParam("class") @Nullable String classCode) {
        return TableFile.workbook("people", "People", behind(kind, new Part(constituency, classCode), uri));
    }

    private TableFile.Rows behind(String kind, Part part, UriInfo uri) {
        movements.mustOpen(kind);
        Period period = PeriodForm.of(uri, movements.thisYear()).period();
        return taker -> {
            taker.accept(List.of("Number", "Name", "Constituency", "Member from", "Until"));
            movements.behind(
                    kind,
                    part,
                    period,
                    each -> taker.accept(List.of(
                            each.person(),
                            each.name(),
                            movements.nameOf(each.constituency()),
                            each.joined().toString(),
                            each.ended() == null ? "" : each.ended().toString())));
        };
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
}
