package org.folkmoot.strategy.documents.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
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
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.platform.uploads.CheckUpload;
import org.folkmoot.platform.uploads.CheckUpload.CheckedFile;
import org.folkmoot.strategy.documents.KeepPicture;
import org.folkmoot.strategy.store.views.PageFile;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.templates.strategy.documents.JtepicturesGenerated;

/** The pictures of any page: those that it has, and the form by which another is sent in. */
@Path("/editor/pictures/{id: [0-9]{1,15}}")
@ApplicationScoped
public class PicturePages {

    private static final int MEGABYTES = 20;

    private final KeepPicture keep;
    private final CheckUpload check;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PicturePages() {
        this(null, null);
    }

    @Inject
    PicturePages(KeepPicture keep, CheckUpload check) {
        this.keep = keep;
        this.check = check;
    }

    @GET
    @Requires(Permission.EDIT_CONTENT)
    public View list(@PathParam("id") long id) {
        return list(id, new PictureForm());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AcceptsUpload(megabytes = MEGABYTES)
    @Requires(Permission.EDIT_CONTENT)
    public Response upload(@PathParam("id") long id, List<EntityPart> parts) {
        keep.page(id);
        PictureForm form = new PictureForm();
        if (!form.bind(parts)) {
            return list(id, form).errors(form).response();
        }
        try (CheckedFile checked = check.check(form.file.value().content())) {
            String name = keep.keep(id, form.called.value(), checked);
            return Redirects.withNotice(
                    "/editor/pictures/" + id, "Kept. Write files/" + name + " where the page should show it.");
        } catch (RuleBroken refused) {
            form.refuse(form.file, refused.rule().words());
            return list(id, form).errors(form).response();
        }
    }

    private View list(long id, PictureForm form) {
        PageLine page = keep.page(id);
        List<PageFile> pictures = keep.pictures(id);
        return View.page("Pictures of a page", out -> JtepicturesGenerated.render(out, null, page, pictures, form))
                .section(Section.EDITOR)
                .crumbs(new Crumb("Editor", "/editor"), new Crumb(page.title(), "/editor/pages/" + id));
    }
}
