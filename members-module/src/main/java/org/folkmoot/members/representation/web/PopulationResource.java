package org.folkmoot.members.representation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.folkmoot.members.representation.TakeThePopulation;
import org.folkmoot.nhsuk.forms.FileField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.AcceptsUpload;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.representation.JtepopulationGenerated;

/** The figures of the people who could be members. */
@Path("/office/representation/population")
@ApplicationScoped
public class PopulationResource {

    private static final int MOST_BYTES = 4_000_000;

    private final TakeThePopulation take;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PopulationResource() {
        this.take = null;
    }

    @Inject
    public PopulationResource(TakeThePopulation take) {
        this.take = take;
    }

    /** The file. */
    public static final class FileForm extends Form {

        public final FileField file = file("file", "File of figures (CSV)")
                .hint("One row an area, up to 4 megabytes")
                .required("Choose the file of figures")
                .endings("The file must be a CSV file", "csv");
    }

    /** What there is, and the upload. */
    @GET
    @Requires(Permission.SEE_MEMBERS)
    public View show() {
        return show(new FileForm());
    }

    /** Takes a file. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AcceptsUpload(megabytes = 5)
    @Requires(Permission.CHANGE_MEMBERS)
    public Response upload(List<EntityPart> parts) {
        FileForm form = new FileForm();
        if (form.bind(parts)) {
            List<String> faults = take.take(text(form.file.value().content()));
            if (faults.isEmpty()) {
                return Redirects.withNotice("/office/representation", "The new figures are in use");
            }
            faults.forEach(each -> form.refuse(each));
        }
        return show(form).errors(form).response();
    }

    private static String text(InputStream content) {
        try {
            return new String(content.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private View show(FileForm form) {
        String areas = String.join(", ", take.areas());
        String columns = String.join(", ", take.columns());
        return View.page(
                        "People who could be members",
                        out -> JtepopulationGenerated.render(out, null, form, areas, columns))
                .section(Section.OFFICE)
                .back("/office/representation");
    }
}
