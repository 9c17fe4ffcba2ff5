package org.folkmoot.members.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.members.bulk.TickPeople;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.register.ExportMembers;
import org.folkmoot.members.register.FindMembers;
import org.folkmoot.members.sheets.SheetWriter;
import org.folkmoot.members.store.views.MemberFilter;
import org.folkmoot.members.store.views.MemberLists.ListPage;
import org.folkmoot.members.store.views.MemberRow;
import org.folkmoot.members.web.FilterForm;
import org.folkmoot.nhsuk.components.KeyPaging;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.csv.SafeCsv;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.register.JtelistGenerated;
import org.jspecify.annotations.Nullable;

/** The office's list of everybody on record, and the same as CSV. */
@Path("/office/members")
@ApplicationScoped
public class MemberListResource {

    private static final List<String> HEADINGS = List.of(
            "Number",
            "Title",
            "First name",
            "Last name",
            "Status",
            "Constituency",
            "Postcode",
            "Email address",
            "Preferred way",
            "Format",
            "Joined");

    private final FindMembers find;
    private final ExportMembers export;
    private final TickPeople ticks;
    private final PresentConstitution constitution;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MemberListResource() {
        this.find = null;
        this.export = null;
        this.ticks = null;
        this.constitution = null;
    }

    @Inject
    public MemberListResource(
            FindMembers find, ExportMembers export, TickPeople ticks, PresentConstitution constitution) {
        this.find = find;
        this.export = export;
        this.ticks = ticks;
        this.constitution = constitution;
    }

    /** A page of the list. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View list(@Context UriInfo uri) {
        MultivaluedMap<String, String> input = uri.getQueryParameters();
        Constitution present = constitution.get();
        FilterForm form = new FilterForm(present);
        form.bind(input);
        ListPage page = find.find(form.filter(), input.getFirst("after"), input.getFirst("before"));
        String query = FilterForm.query(input);
        Set<Long> ticked = ticks.ticked();
        Table table = table(page.rows(), ticked, present);
        TickBar bar = TickBar.of(page.rows(), ticked.size(), query);
        KeyPaging paging = new KeyPaging(
                Words.cappedCount(page.count(), "person", "people"),
                link(query, "before", page.previous()),
                link(query, "after", page.next()));
        String search = query.isEmpty() ? "" : "?" + query;
        boolean empty = page.rows().isEmpty();
        return View.page("Members", out -> JtelistGenerated.render(out, null, form, table, paging, search, empty, bar))
                .section(Section.OFFICE)
                .wide()
                .errors(form);
    }

    private static @Nullable String link(String query, String position, @Nullable String key) {
        return key == null ? null : "/office/members?" + (query.isEmpty() ? "" : query + "&") + position + "=" + key;
    }

    private static Table table(List<MemberRow> rows, Set<Long> ticked, Constitution present) {
        return Table.of("People on record")
                .hideCaption()
                .columns("Tick", "Name", "Number", "Status", "Constituency", "Postcode", "Joined")
                .compact()
                .responsive()
                .rows(
                        rows,
                        each -> List.of(
                                Ticks.box(each, ticked.contains(each.id())),
                                Links.to(each.listed(), "/office/members/" + each.id()),
                                String.valueOf(each.id()),
                                PersonStatus.valueOf(each.status()).words(),
                                present.nameOf(each.constituency(), each.classCode()),
                                Objects.requireNonNullElse(each.postcode(), ""),
                                each.joinedOn() == null ? "" : Words.date(each.joinedOn())));
    }

    /** The whole list in the order shown, as CSV that no spreadsheet takes for formulas. */
    @GET
    @Path("export.csv")
    @Requires(Permission.SEE_MEMBERS)
    public Response export(@Context UriInfo uri) {
        MemberFilter filter = filter(uri);
        Constitution present = constitution.get();
        return download("members.csv", "text/csv;charset=UTF-8", out -> {
            try (SafeCsv csv = SafeCsv.forSpreadsheet(out)) {
                csv.row(HEADINGS);
                export.export(filter, row -> csv.row(cells(row, present)));
            }
        });
    }

    /** The same as a workbook. */
    @GET
    @Path("export.xlsx")
    @Requires(Permission.SEE_MEMBERS)
    public Response workbook(@Context UriInfo uri) {
        MemberFilter filter = filter(uri);
        Constitution present = constitution.get();
        return download("members.xlsx", SheetWriter.TYPE, out -> {
            try (SheetWriter sheet = SheetWriter.to(out, "Members")) {
                sheet.row(HEADINGS);
                export.export(filter, row -> sheet.row(cells(row, present)));
            }
        });
    }

    private MemberFilter filter(UriInfo uri) {
        FilterForm form = new FilterForm(constitution.get());
        form.bind(uri.getQueryParameters());
        return form.filter();
    }

    private static Response download(String name, String type, StreamingOutput body) {
        return Response.ok(body, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static List<Object> cells(MemberRow row, Constitution present) {
        return List.of(
                row.id(),
                Objects.requireNonNullElse(row.title(), ""),
                row.firstName(),
                row.lastName(),
                PersonStatus.valueOf(row.status()).words(),
                present.nameOf(row.constituency(), row.classCode()),
                Objects.requireNonNullElse(row.postcode(), ""),
                Objects.requireNonNullElse(row.mail(), ""),
                ContactChannel.valueOf(row.channel()).words(),
                row.format(),
                row.joinedOn() == null ? "" : row.joinedOn().toString());
    }
}
