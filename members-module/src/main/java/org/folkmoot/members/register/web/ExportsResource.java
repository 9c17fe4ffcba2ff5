package org.folkmoot.members.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.contracts.ExportSource;
import org.folkmoot.contracts.ExportableList;
import org.folkmoot.members.model.SavedView;
import org.folkmoot.members.register.ExportAList;
import org.folkmoot.members.register.KeepViews;
import org.folkmoot.members.store.views.OfficeList;
import org.folkmoot.members.web.PageLinks;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.sheets.web.TableFile;
import org.folkmoot.templates.members.register.JteexportsGenerated;

/** Every list of the office as a file. */
@Path("/office/exports")
@ApplicationScoped
public class ExportsResource {

    private final ExportAList export;
    private final KeepViews views;
    private final Instance<ExportSource> others;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ExportsResource() {
        this.export = null;
        this.views = null;
        this.others = null;
        this.actor = null;
    }

    @Inject
    public ExportsResource(
            ExportAList export, KeepViews views, @Any Instance<ExportSource> others, CurrentActor actor) {
        this.actor = actor;
        this.export = export;
        this.views = views;
        this.others = others;
    }

    /** What there is to take away. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View list() {
        Table table = Table.of("Lists").columns("List", "CSV", "Excel").responsive();
        table.row(cells("Members", "members", "/office/members/export", ""));
        for (SavedView each : views.all()) {
            String query = each.query().isEmpty() ? "" : "?" + each.query();
            table.row(cells("Members: " + each.name(), each.name(), "/office/members/export", query));
        }
        Stream.of(OfficeList.values())
                .filter(each -> each != OfficeList.EXCLUSIONS || actor.get().may(Permission.DECIDE_EXCLUSIONS))
                .forEach(each -> table.row(cells(each.title(), each.title(), "/office/exports/" + each.slug(), "")));
        others().forEach(each -> table.row(cells(each.title(), each.title(), "/office/exports/" + each.slug(), "")));
        return View.page("Exports", out -> JteexportsGenerated.render(out, null, table))
                .section(Section.OFFICE);
    }

    private static Object[] cells(String title, String what, String address, String query) {
        List<Object> cells = new ArrayList<>();
        cells.add(title);
        cells.add(PageLinks.to("CSV of " + what, address + ".csv" + query));
        cells.add(PageLinks.to("Excel of " + what, address + ".xlsx" + query));
        return cells.toArray();
    }

    /** A list as CSV. */
    @GET
    @Path("{list: [a-z0-9-]{1,40}}.csv")
    @Requires(Permission.SEE_MEMBERS)
    public Response csv(@PathParam("list") String slug) {
        OfficeList list = ofMembers(slug).orElse(null);
        if (list != null) {
            return TableFile.csv(slug, taker -> export.export(list, taker));
        }
        ExportableList other = named(slug);
        return TableFile.csv(slug, taker -> export.export(other, taker));
    }

    /** The same as a workbook. */
    @GET
    @Path("{list: [a-z0-9-]{1,40}}.xlsx")
    @Requires(Permission.SEE_MEMBERS)
    public Response workbook(@PathParam("list") String slug) {
        OfficeList list = ofMembers(slug).orElse(null);
        if (list != null) {
            return TableFile.workbook(slug, list.title(), taker -> export.export(list, taker));
        }
        ExportableList other = named(slug);
        return TableFile.workbook(slug, other.title(), taker -> export.export(other, taker));
    }

    /** The exclusions as CSV, for those who decide them. */
    @GET
    @Path("exclusions.csv")
    @Requires(Permission.DECIDE_EXCLUSIONS)
    public Response exclusions() {
        return TableFile.csv(OfficeList.EXCLUSIONS.slug(), taker -> export.export(OfficeList.EXCLUSIONS, taker));
    }

    /** The same as a workbook. */
    @GET
    @Path("exclusions.xlsx")
    @Requires(Permission.DECIDE_EXCLUSIONS)
    public Response exclusionsWorkbook() {
        OfficeList list = OfficeList.EXCLUSIONS;
        return TableFile.workbook(list.slug(), list.title(), taker -> export.export(list, taker));
    }

    private static Optional<OfficeList> ofMembers(String slug) {
        return Stream.of(OfficeList.values())
                .filter(each -> each != OfficeList.EXCLUSIONS && each.slug().equals(slug))
                .findFirst();
    }

    private ExportableList named(String slug) {
        return others().filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> NotFound.of("list", slug));
    }

    /** The lists of all other modules, by name. */
    private Stream<ExportableList> others() {
        return others.stream()
                .flatMap(each -> each.lists().stream())
                .sorted(Comparator.comparing(ExportableList::title));
    }
}
