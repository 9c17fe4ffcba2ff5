package org.folkmoot.members.representation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.members.representation.KeepTheWordsOfTheReport;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.templates.members.representation.JtewordsGenerated;

/** The trust's own words for the membership section of the annual report. */
@Path("/office/reports")
@ApplicationScoped
public class ReportWordsResource {

    private final KeepTheWordsOfTheReport kept;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReportWordsResource() {
        this.kept = null;
    }

    @Inject
    public ReportWordsResource(KeepTheWordsOfTheReport kept) {
        this.kept = kept;
    }

    /** The words as they stand, to be written anew. */
    @GET
    @Path("words")
    @Requires(Permission.CHANGE_MEMBERS)
    public View show() {
        return show(new ReportWordsForm(kept.words()));
    }

    /** Writes them anew. */
    @POST
    @Path("words")
    @Requires(Permission.CHANGE_MEMBERS)
    public Response keep(MultivaluedMap<String, String> input) {
        ReportWordsForm form = new ReportWordsForm(kept.words());
        if (!form.bind(input)) {
            return show(form).errors(form).response();
        }
        kept.keep(form.given());
        return Redirects.withNotice("/office/reports/annual", "Saved");
    }

    private static View show(ReportWordsForm form) {
        return View.page("Our own words", out -> JtewordsGenerated.render(out, null, form))
                .section(Section.OFFICE)
                .back("/office/reports/annual");
    }
}
