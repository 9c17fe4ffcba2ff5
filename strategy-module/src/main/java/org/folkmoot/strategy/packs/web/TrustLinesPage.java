package org.folkmoot.strategy.packs.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.admin.ChangeSettings;
import org.folkmoot.strategy.packs.TrustLines;
import org.folkmoot.templates.strategy.packs.JtetrustLinesGenerated;

/** The trust's names and contact lines, which an editor may take over from a pack. */
@Path(TrustLinesForm.ADDRESS)
@ApplicationScoped
public class TrustLinesPage {

    private final TrustLines lines;
    private final ChangeSettings settings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TrustLinesPage() {
        this(null, null);
    }

    @Inject
    public TrustLinesPage(TrustLines lines, ChangeSettings settings) {
        this.lines = lines;
        this.settings = settings;
    }

    @GET
    @Requires(Permission.EDIT_CONTENT)
    public View show(@Context UriInfo uri) {
        return view(new TrustLinesForm(lines).proposing(uri.getQueryParameters(), lines));
    }

    @POST
    @Requires(Permission.PUBLISH_CONTENT)
    public Response change(MultivaluedMap<String, String> input) {
        TrustLinesForm form = new TrustLinesForm(lines);
        if (!form.bind(input)) {
            return view(form).errors(form).response();
        }
        settings.change(form.values());
        return Redirects.withNotice("/editor/packs", "The trust's names and contact lines are as you sent them.");
    }

    private static View view(TrustLinesForm form) {
        return View.page("The trust's names and contact lines", out -> JtetrustLinesGenerated.render(out, null, form))
                .section(Section.EDITOR)
                .back("/editor/packs");
    }
}
