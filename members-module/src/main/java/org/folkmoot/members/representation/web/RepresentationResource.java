package org.folkmoot.members.representation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.members.model.Comparison;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.representation.CompareTheMembership;
import org.folkmoot.members.representation.CompareTheMembership.Line;
import org.folkmoot.members.representation.WriteTheReport;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.platform.sheets.web.TableFile;
import org.folkmoot.templates.members.representation.JterepresentationGenerated;
import org.jspecify.annotations.Nullable;

/** The public membership beside the people who could be in it. */
@Path("/office/representation")
@ApplicationScoped
public class RepresentationResource {

    private static final String PEOPLE = "/office/reports/people?kind=";

    private final CompareTheMembership compare;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RepresentationResource() {
        this.compare = null;
    }

    @Inject
    public RepresentationResource(CompareTheMembership compare) {
        this.compare = compare;
    }

    /** Which constituency to see. */
    public static final class WhichForm extends Form {

        public final SelectField constituency =
                select("constituency", "Constituency").blank("All public constituencies");

        WhichForm(List<Constituency> all) {
            constituency.choices(all, Constituency::code, Constituency::name);
        }
    }

    /** The comparison. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View show(@QueryParam("constituency") @Nullable String constituency) {
        String only = known(constituency);
        WhichForm form = new WhichForm(compare.constituencies());
        form.constituency.fill(only);
        List<Compared> parts =
                compare.compare(only).stream().map(each -> compared(each, only)).toList();
        boolean members = !compare.constituencies().isEmpty();
        return View.page(
                        "Representation",
                        out -> JterepresentationGenerated.render(
                                out,
                                null,
                                members,
                                form,
                                parts,
                                only == null,
                                only == null ? "" : "?constituency=" + only))
                .section(Section.OFFICE)
                .wide();
    }

    private @Nullable String known(@Nullable String code) {
        if (code == null || code.isEmpty()) {
            return null;
        }
        return compare.constituencies().stream()
                .map(Constituency::code)
                .filter(code::equals)
                .findFirst()
                .orElseThrow(() -> NotFound.of("public constituency", code));
    }

    private static Compared compared(CompareTheMembership.Table each, @Nullable String only) {
        Table table = Table.of(each.measure().words() + ", in numbers")
                .hideCaption()
                .column(each.measure().words())
                .numeric("Public members")
                .numeric("People in the area")
                .column("Index, with where it lies at 95%")
                .responsive();
        each.lines()
                .forEach(line -> table.row(
                        line.band().words(),
                        members(each, line, only),
                        line.people() == 0 ? "No figure" : Words.number(line.people()),
                        WriteTheReport.index(line.comparison())));
        table.row("Not known", unknown(each, only), "Does not apply", "Does not apply");
        return new Compared(each.measure().words(), Chart.of(each), table, each.equality(), without(each));
    }

    private static String without(CompareTheMembership.Table table) {
        return table.withoutPeople()
                ? table.lines().stream().map(line -> line.band().code()).collect(Collectors.joining(", "))
                : "";
    }

    private static Object unknown(CompareTheMembership.Table table, @Nullable String only) {
        String number = WriteTheReport.number(table.unknown());
        return table.equality() ? number : people(number, table.measure().unknown(), only);
    }

    private static Object people(String number, String kind, @Nullable String only) {
        return Cells.link(number, PEOPLE + kind + (only == null ? "" : "&constituency=" + only));
    }

    private static Object members(CompareTheMembership.Table table, Line line, @Nullable String only) {
        String number = WriteTheReport.number(line.members());
        return table.equality() ? number : people(number, line.band().code(), only);
    }

    /** The figures as CSV. */
    @GET
    @Path("figures.csv")
    @Requires(Permission.SEE_MEMBERS)
    public Response csv(@QueryParam("constituency") @Nullable String constituency) {
        return TableFile.csv("representation", figures(constituency));
    }

    /** The same as a workbook. */
    @GET
    @Path("figures.xlsx")
    @Requires(Permission.SEE_MEMBERS)
    public Response workbook(@QueryParam("constituency") @Nullable String constituency) {
        return TableFile.workbook("representation", "Representation", figures(constituency));
    }

    private TableFile.Rows figures(@Nullable String constituency) {
        List<List<Object>> rows = new ArrayList<>();
        compare.compare(known(constituency)).forEach(table -> {
            table.lines().forEach(line -> rows.add(cells(table.measure().words(), line)));
            rows.add(List.of(
                    table.measure().words(),
                    "Not known",
                    table.unknown().map(String::valueOf).orElse(""),
                    "",
                    "",
                    "",
                    ""));
        });
        return taker -> {
            taker.accept(List.of("Measure", "Band", "Public members", "People", "Index", "Lower 95%", "Upper 95%"));
            rows.forEach(taker);
        };
    }

    private static List<Object> cells(String measure, Line line) {
        Comparison compared = line.comparison();
        return List.of(
                measure,
                line.band().words(),
                line.members().map(String::valueOf).orElse(""),
                line.people(),
                compared == null ? "" : Math.round(compared.index()),
                compared == null ? "" : Math.round(compared.lower()),
                compared == null ? "" : Math.round(compared.upper()));
    }
}
