package org.folkmoot.strategy.documents.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.AcceptsUpload;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.files.FileStore;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.uploads.CheckUpload;
import org.folkmoot.platform.uploads.CheckUpload.CheckedFile;
import org.folkmoot.strategy.documents.KeepFormat;
import org.folkmoot.strategy.documents.SeeFiles;
import org.folkmoot.strategy.model.rules.APictureIsDescribed;
import org.folkmoot.strategy.store.views.PageFile;
import org.folkmoot.strategy.store.views.PageFiles;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.templates.strategy.documents.JtefilesGenerated;

/** The files of a document as its editors see them: what came when, whom it leaves out; and sending one in. */
@Path("/editor/files/{page: [0-9]{1,15}}")
@ApplicationScoped
public class DocumentFiles {

    private static final int MEGABYTES = 200;

    private final KeepFormat keep;
    private final CheckUpload check;
    private final SeeFiles listed;
    private final PageFiles pageFiles;
    private final FileStore files;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DocumentFiles() {
        this(null, null, null, null, null);
    }

    @Inject
    DocumentFiles(KeepFormat keep, CheckUpload check, SeeFiles listed, PageFiles pageFiles, FileStore files) {
        this.keep = keep;
        this.check = check;
        this.listed = listed;
        this.pageFiles = pageFiles;
        this.files = files;
    }

    @GET
    @Requires(Permission.EDIT_CONTENT)
    public View list(@PathParam("page") long page) {
        return list(page, new FormatFileForm());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AcceptsUpload(megabytes = MEGABYTES)
    @Requires(Permission.EDIT_CONTENT)
    public Response upload(@PathParam("page") long page, List<EntityPart> parts) {
        keep.document(page);
        FormatFileForm form = new FormatFileForm();
        if (!form.bind(parts)) {
            return list(page, form).errors(form).response();
        }
        try (CheckedFile checked = check.check(form.file.value().content())) {
            String name = keep.keep(page, form.wanted(), checked);
            return Redirects.withNotice(
                    "/editor/files/" + page,
                    name + " is kept and stands in a draft. Publish the draft to make it public.");
        } catch (RuleBroken refused) {
            boolean words = refused.rule() instanceof APictureIsDescribed;
            form.refuse(words ? form.alt : form.file, refused.rule().words());
            return list(page, form).errors(form).response();
        }
    }

    /** A file as editors get it, before it is public too. */
    @GET
    @Path("{name}")
    @Requires(Permission.EDIT_CONTENT)
    public Response file(@PathParam("page") long page, @PathParam("name") String name) {
        PageFile file = pageFiles.of(page).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> NotFound.of("file", name));
        return Response.ok(files.open(file.file()), file.contentType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    private View list(long page, FormatFileForm form) {
        PageLine document = keep.document(page);
        SeeFiles.Listing listing = listed.of(document);
        return View.page("Formats and files", out -> JtefilesGenerated.render(out, null, document, listing, form))
                .section(Section.EDITOR)
                .crumbs(new Crumb("Editor", "/editor"), new Crumb(document.title(), "/editor/pages/" + page))
                .wide();
    }
}
