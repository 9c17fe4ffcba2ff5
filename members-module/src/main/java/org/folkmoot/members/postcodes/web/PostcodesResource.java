package org.folkmoot.members.postcodes.web;

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
import org.folkmoot.members.model.Directories.Directory;
import org.folkmoot.members.postcodes.DirectoryLayout;
import org.folkmoot.members.postcodes.UploadADirectory;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.AcceptsUpload;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.postcodes.JtemappingGenerated;
import org.folkmoot.templates.members.postcodes.JtepostcodesGenerated;

/** Postcode directories: what is in use, upload, columns, import. */
@Path("/office/postcodes")
@ApplicationScoped
public class PostcodesResource {

    private final UploadADirectory upload;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PostcodesResource() {
        this.upload = null;
    }

    @Inject
    public PostcodesResource(UploadADirectory upload) {
        this.upload = upload;
    }

    /** What is in use, and the upload. */
    @GET
    @Requires(Permission.CHANGE_MEMBERS)
    public View list() {
        return show(new UploadForm());
    }

    /** Takes a file. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AcceptsUpload(megabytes = UploadForm.MEGABYTES)
    @Requires(Permission.CHANGE_MEMBERS)
    public Response upload(List<EntityPart> parts) {
        UploadForm form = new UploadForm();
        if (!form.bind(parts)) {
            return show(form).errors(form).response();
        }
        long file = upload.keep(form.file.value().fileName(), form.file.value().content());
        return Redirects.seeOther("/office/postcodes/" + file);
    }

    private View show(UploadForm form) {
        Table table = Table.of("Directories")
                .columns("Directory", "File", "State", "Ready")
                .numeric("Postcodes")
                .numeric("Rows refused")
                .responsive()
                .rows(upload.all(), PostcodesResource::cells);
        return View.page("Postcodes", out -> JtepostcodesGenerated.render(out, null, form, table))
                .section(Section.OFFICE);
    }

    private static List<Object> cells(Directory each) {
        return List.of(
                switch (each.source()) {
                    case "PACK" -> "The small table of the pack";
                    case "CODE_POINT" -> "Code-Point Open";
                    default -> "ONS Postcode Directory";
                },
                each.fileName().replace("postcodes: ", ""),
                switch (each.state()) {
                    case "READY" -> "In use";
                    case "LOADING" -> "Being loaded";
                    case "STAGED" -> "Waits for a dry run";
                    case "KEPT" -> "Kept, so that the change can be undone";
                    case "REPLACED" -> "Replaced";
                    default -> "Stopped";
                },
                each.readyAt() == null ? "" : Words.dateAndTime(each.readyAt()),
                Words.number(each.taken()),
                Words.number(each.refused()));
    }

    /** The columns as recognised, to be corrected. */
    @GET
    @Path("{file: [0-9]{1,15}}")
    @Requires(Permission.CHANGE_MEMBERS)
    public View columns(@PathParam("file") long file) {
        List<List<String>> rows = upload.look(file);
        return mapping(file, rows, form(rows));
    }

    /** Starts the import. */
    @POST
    @Path("{file: [0-9]{1,15}}")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response start(@PathParam("file") long file, MultivaluedMap<String, String> input) {
        List<List<String>> rows = upload.look(file);
        MappingForm form = form(rows);
        if (!form.bind(input)) {
            return mapping(file, rows, form).errors(form).response();
        }
        long job = upload.start(file, form.layout(), form.aside());
        return Redirects.withNotice("/office/jobs/" + job, "The import has started; you may leave this page");
    }

    private static MappingForm form(List<List<String>> rows) {
        List<String> first = rows.isEmpty() ? List.of() : rows.get(0);
        Optional<DirectoryLayout> known = DirectoryLayout.of(first);
        return new MappingForm(first, known.orElse(DirectoryLayout.UNKNOWN));
    }

    private static View mapping(long file, List<List<String>> rows, MappingForm form) {
        Table sample = Table.of("The first rows of the file").compact();
        int width = rows.isEmpty() ? 0 : rows.get(0).size();
        for (int i = 0; i < width; i++) {
            sample.column("Column " + (i + 1));
        }
        rows.forEach(row -> sample.row(row.stream().limit(width).toArray()));
        return View.page(
                        "Which column holds what?",
                        out -> JtemappingGenerated.render(out, null, file, form, sample, rows.isEmpty()))
                .section(Section.OFFICE)
                .wide()
                .back("/office/postcodes");
    }
}
