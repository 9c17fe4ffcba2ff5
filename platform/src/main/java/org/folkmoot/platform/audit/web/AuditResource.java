package org.folkmoot.platform.audit.web;

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
import org.folkmoot.nhsuk.components.KeyPaging;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.audit.AuditLog;
import org.folkmoot.platform.audit.AuditRow;
import org.folkmoot.platform.audit.AuditSearch;
import org.folkmoot.platform.sheets.web.TableFile;
import org.folkmoot.templates.platform.audit.JtelogGenerated;

/** {@code /office/audit}: who did or read what, when, on whom. */
@Path("/office/audit")
@ApplicationScoped
@Requires(Permission.SEE_AUDIT)
public class AuditResource {

    private static final int ON_A_PAGE = 50;

    private final AuditLog log;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected AuditResource() {
        this.log = null;
        this.audit = null;
    }

    @Inject
    AuditResource(AuditLog log, Audit audit) {
        this.log = log;
        this.audit = audit;
    }

    @GET
    public View list(
            @Context UriInfo address,
            @QueryParam("before") @DefaultValue("0") long before,
            @QueryParam("after") @DefaultValue("0") long after) {
        AuditForm form = new AuditForm();
        boolean understood = form.bind(address.getQueryParameters());
        AuditSearch search = understood ? form.search() : new AuditSearch("", "", "", null, null);
        List<AuditRow> rows = after > 0
                ? log.after(search, after, ON_A_PAGE)
                : log.before(search, before > 0 ? before : Long.MAX_VALUE, ON_A_PAGE);
        KeyPaging paging = paging(address, search, rows);
        audit.readMany("audit", search.inWords(), rows.size());
        return View.page(
                        "Audit",
                        out -> JtelogGenerated.render(
                                out, null, form, table(rows), paging, AuditPaging.query(address), rows.isEmpty()))
                .section(Section.OFFICE)
                .wide()
                .errors(form);
    }

    /** The entries of a search as CSV. */
    @GET
    @Path("/csv")
    public Response download(@Context UriInfo address) {
        return TableFile.csv("audit", rows(address));
    }

    /** The entries of a search as a workbook. */
    @GET
    @Path("/audit.xlsx")
    public Response workbook(@Context UriInfo address) {
        return TableFile.workbook("audit", "Audit", rows(address));
    }

    private TableFile.Rows rows(UriInfo address) {
        AuditForm form = new AuditForm();
        form.bind(address.getQueryParameters());
        AuditSearch search = form.search();
        audit.readMany("audit export", search.inWords(), log.count(search));
        return taker -> {
            taker.accept(AuditSheet.HEADINGS);
            log.each(search, row -> taker.accept(AuditSheet.cells(row)));
        };
    }

    private KeyPaging paging(UriInfo address, AuditSearch search, List<AuditRow> rows) {
        boolean newer =
                !rows.isEmpty() && !log.after(search, rows.get(0).id(), 1).isEmpty();
        boolean older = !rows.isEmpty()
                && !log.before(search, rows.get(rows.size() - 1).id(), 1).isEmpty();
        return AuditPaging.of(address, rows, log.count(search), newer, older);
    }

    private static Table table(List<AuditRow> rows) {
        return Table.of("Entries, the latest first")
                .hideCaption()
                .compact()
                .responsive()
                .columns("When", "Who", "What", "About", "Detail")
                .rows(
                        rows,
                        row -> List.of(
                                Words.dateAndTime(row.atProduct()),
                                row.actor(),
                                row.action(),
                                row.subject(),
                                row.people() == null
                                        ? row.detail()
                                        : row.detail() + ": " + Words.count(row.people(), "person", "people")));
    }
}
