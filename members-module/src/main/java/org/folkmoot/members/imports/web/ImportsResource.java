package org.folkmoot.members.imports.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.folkmoot.members.imports.RunAnImport;
import org.folkmoot.members.imports.UploadPeople;
import org.folkmoot.members.model.ImportState;
import org.folkmoot.members.model.Imports.ImportFile;
import org.folkmoot.members.sheets.UnreadableSheet;
import org.folkmoot.members.web.DiscardedWords;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.AcceptsUpload;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.sheets.web.TableFile;
import org.folkmoot.templates.members.imports.JtecolumnsGenerated;
import org.folkmoot.templates.members.imports.JteimportGenerated;
import org.folkmoot.templates.members.imports.JteimportsGenerated;
import org.folkmoot.templates.members.imports.JteundoGenerated;

/** Imports of people: upload, columns, dry run, commit, undo. */
@Path("/office/imports")
@ApplicationScoped
public class ImportsResource {

    private static final String ID = "{id: [0-9]{1,15}}";
    private static final String HOME = "/office/imports";

    private final UploadPeople upload;
    private final RunAnImport run;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ImportsResource() {
        this.upload = null;
        this.run = null;
    }

    @Inject
    public ImportsResource(UploadPeople upload, RunAnImport run) {
        this.upload = upload;
        this.run = run;
    }

    /** The newest imports, and the upload. */
    @GET
    @Requires(Permission.CHANGE_MEMBERS)
    public View list() {
        return list(new PeopleFileForm());
    }

    private View list(PeopleFileForm form) {
        Table table = ImportPresenter.table(upload.newest());
        return View.page("Imports", out -> JteimportsGenerated.render(out, null, form, table))
                .section(Section.OFFICE)
                .wide();
    }

    /** Takes a file. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AcceptsUpload(megabytes = 200)
    @Requires(Permission.CHANGE_MEMBERS)
    public Response upload(List<EntityPart> parts) {
        PeopleFileForm form = new PeopleFileForm();
        if (!form.bind(parts)) {
            return list(form).errors(form).response();
        }
        try {
            Optional<Long> id =
                    upload.keep(form.file.value().fileName(), form.file.value().content());
            if (id.isPresent()) {
                return Redirects.seeOther(HOME + "/" + id.get());
            }
            form.refuse(form.file, "The file must be a table with column names in its first row and people below");
        } catch (UnreadableSheet e) {
            form.refuse(form.file, String.valueOf(e.getMessage()));
        }
        return list(form).errors(form).response();
    }

    /** One import with what can be done now. */
    @GET
    @Path(ID)
    @Requires(Permission.CHANGE_MEMBERS)
    public View show(@PathParam("id") long id) {
        ImportFile file = upload.find(id);
        return file.state() == ImportState.UPLOADED ? columns(file, form(file)) : page(file);
    }

    /** The columns again, to change what was chosen before the dry run. */
    @GET
    @Path(ID + "/columns")
    @Requires(Permission.CHANGE_MEMBERS)
    public View columns(@PathParam("id") long id) {
        ImportFile file = upload.find(id);
        boolean changeable = file.state() == ImportState.UPLOADED || file.state() == ImportState.CHECKED;
        return changeable ? columns(file, form(file)) : page(file);
    }

    /** Starts the dry run. */
    @POST
    @Path(ID + "/check")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response check(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        ImportFile file = upload.find(id);
        if (file.state() != ImportState.UPLOADED && file.state() != ImportState.CHECKED) {
            return Redirects.seeOther(HOME + "/" + id);
        }
        LayoutForm form = form(file);
        if (!form.bind(input)) {
            return columns(file, form).errors(form).response();
        }
        run.check(id, form.layout(), headings(file), form.saveAs());
        return Redirects.withNotice(HOME + "/" + id, "The check has started; you may leave this page");
    }

    /** Starts putting people on record. */
    @POST
    @Path(ID + "/commit")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response commit(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        run.commit(id, "all".equals(input.getFirst("rows")));
        return Redirects.withNotice(HOME + "/" + id, "People are being put on record; you may leave this page");
    }

    /** What taking an import back means. */
    @GET
    @Path(ID + "/undo")
    @Requires(Permission.CHANGE_MEMBERS)
    public View undo(@PathParam("id") long id) {
        ImportFile file = upload.find(id);
        return View.page(
                        "Take back the import",
                        out -> JteundoGenerated.render(
                                out, null, id, file.fileName(), file.tally().added()))
                .section(Section.OFFICE)
                .back(HOME + "/" + id);
    }

    /** Starts taking it back. */
    @POST
    @Path(ID + "/undo")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response takeBack(@PathParam("id") long id) {
        run.undo(id);
        return Redirects.withNotice(HOME + "/" + id, "The import is being taken back; you may leave this page");
    }

    /** Discards a file before anything is on record. */
    @POST
    @Path(ID + "/discard")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response discard(@PathParam("id") long id) {
        run.discard(id);
        return Redirects.withNotice(HOME + "/" + id, "The file was discarded");
    }

    /** Puts a discarded file back. */
    @POST
    @Path(ID + "/put-back")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response putBack(@PathParam("id") long id) {
        run.putBack(id);
        return Redirects.withNotice(HOME + "/" + id, "The file is back. Check it again");
    }

    /** The rows that were not taken, with their lines and reasons. */
    @GET
    @Path(ID + "/rows.csv")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response rows(@PathParam("id") long id) {
        return TableFile.csv("import-" + id + "-rows", notTaken(id));
    }

    /** The same as a workbook. */
    @GET
    @Path(ID + "/rows.xlsx")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response workbook(@PathParam("id") long id) {
        return TableFile.workbook("import-" + id + "-rows", "Rows", notTaken(id));
    }

    private TableFile.Rows notTaken(long id) {
        upload.find(id);
        return taker -> {
            taker.accept(List.of("Line", "What became of it", "Reason", "Number on record"));
            run.notTaken(
                    id,
                    each -> taker.accept(List.of(
                            each.line(),
                            each.state().words(),
                            each.reason(),
                            each.person() == null ? "" : each.person().value())));
        };
    }

    private LayoutForm form(ImportFile file) {
        boolean asks = file.asks().contains(UploadPeople.ASK_ENCODING);
        return new LayoutForm(file, headings(file), asks ? upload.readings(file.id()) : List.of());
    }

    private List<String> headings(ImportFile file) {
        return upload.sample(file.id(), file.layout().charset()).get(0).stream()
                .limit(60)
                .map(String::strip)
                .toList();
    }

    private View columns(ImportFile file, LayoutForm form) {
        Table sample =
                ImportPresenter.sample(upload.sample(file.id(), file.layout().charset()));
        return View.page(
                        "Which column holds what?",
                        out -> JtecolumnsGenerated.render(out, null, file.id(), file.fileName(), form, sample))
                .section(Section.OFFICE)
                .wide()
                .back(HOME);
    }

    private static View page(ImportFile file) {
        String keptUntil = DiscardedWords.keptUntil(file.discardedAt());
        return View.page(
                        "Import of " + file.fileName(),
                        out -> JteimportGenerated.render(out, null, file, ImportPresenter.rows(file), keptUntil))
                .section(Section.OFFICE)
                .back(HOME);
    }
}
