package org.folkmoot.members.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.register.ExportMembers;
import org.folkmoot.members.store.views.MemberColumn;
import org.folkmoot.members.store.views.MemberFilter;
import org.folkmoot.members.web.FilterForm;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.sheets.web.TableFile;

/** The list of members in the order and with the columns shown, as files. */
@Path("/office/members")
@ApplicationScoped
public class MemberExportResource {

    private final ExportMembers export;
    private final PresentConstitution constitution;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MemberExportResource() {
        this.export = null;
        this.constitution = null;
    }

    @Inject
    public MemberExportResource(ExportMembers export, PresentConstitution constitution) {
        this.export = export;
        this.constitution = constitution;
    }

    /** The whole list as CSV. */
    @GET
    @Path("export.csv")
    @Requires(Permission.SEE_MEMBERS)
    public Response csv(@Context UriInfo uri) {
        return TableFile.csv("members", rows(uri));
    }

    /** The same as a workbook. */
    @GET
    @Path("export.xlsx")
    @Requires(Permission.SEE_MEMBERS)
    public Response workbook(@Context UriInfo uri) {
        return TableFile.workbook("members", "Members", rows(uri));
    }

    private TableFile.Rows rows(UriInfo uri) {
        Constitution present = constitution.get();
        FilterForm form = new FilterForm(present, constitution.gone());
        form.bind(uri.getQueryParameters());
        MemberFilter filter = form.filter();
        MemberCells cells = new MemberCells(present, form.chosen(), MemberColumn.OF_A_DOWNLOAD);
        return taker -> {
            taker.accept(cells.headings());
            export.export(filter, cells.columns(), row -> taker.accept(cells.download(row)));
        };
    }
}
