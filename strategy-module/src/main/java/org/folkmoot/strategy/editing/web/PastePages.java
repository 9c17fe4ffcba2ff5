package org.folkmoot.strategy.editing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.strategy.checking.CleanPaste;
import org.folkmoot.strategy.editing.UsePaste;
import org.folkmoot.templates.strategy.editing.JtepasteGenerated;
import org.folkmoot.templates.strategy.editing.JtepastedGenerated;

/** Text copied from an old page, cleaned and used. */
@Path("/editor/paste")
@ApplicationScoped
public class PastePages {

    private final UsePaste use;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PastePages() {
        this(null);
    }

    @Inject
    public PastePages(UsePaste use) {
        this.use = use;
    }

    @GET
    @Requires(Permission.EDIT_CONTENT)
    public View paste() {
        return paste(new PasteForm());
    }

    @POST
    @Requires(Permission.EDIT_CONTENT)
    public Response clean(MultivaluedMap<String, String> input) {
        PasteForm form = new PasteForm();
        if (!form.bind(input)) {
            return paste(form).errors(form).response();
        }
        CleanPaste.Result result = CleanPaste.of(form.text.value());
        UseForm next = new UseForm(use.pages());
        next.text.fill(result.markdown());
        return cleaned(next, result).response();
    }

    @POST
    @Path("use")
    @Requires(Permission.EDIT_CONTENT)
    public Response use(MultivaluedMap<String, String> input) {
        UseForm form = new UseForm(use.pages());
        if (form.bind(input)) {
            try {
                long section = use.use(Long.parseLong(form.page.value()), form.text.value());
                return Redirects.withNotice("/editor/sections/" + section, "Saved as a draft. Read it through.");
            } catch (Conflict taken) {
                form.refuse(
                        form.page, "Somebody is working on the text of this page: publish or discard that draft first");
            }
        }
        return cleaned(form, new CleanPaste.Result("", List.of(), List.of()))
                .errors(form)
                .response();
    }

    private static View paste(PasteForm form) {
        return View.page("Paste an old page", out -> JtepasteGenerated.render(out, null, form))
                .section(Section.EDITOR)
                .back("/editor");
    }

    private static View cleaned(UseForm form, CleanPaste.Result result) {
        return View.page("Cleaned text", out -> JtepastedGenerated.render(out, null, form, result))
                .section(Section.EDITOR)
                .back("/editor/paste");
    }
}
