package org.folkmoot.strategy.coding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.coding.AskedQuestions;
import org.folkmoot.strategy.coding.CodeWords;
import org.folkmoot.strategy.coding.ReadThemes;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.WordsSaid;
import org.folkmoot.templates.strategy.coding.JtecodeGenerated;
import org.jspecify.annotations.Nullable;

/** Puts what was said into themes, one after the other, or one of them anew. */
@Path("/editor/consultations/{id: [0-9]{1,18}}")
@ApplicationScoped
public class CodingPages {

    private final PublishedPages pages;
    private final AskedQuestions asked;
    private final CodeWords code;
    private final ReadThemes themes;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CodingPages() {
        this(null, null, null, null);
    }

    @Inject
    CodingPages(PublishedPages pages, AskedQuestions asked, CodeWords code, ReadThemes themes) {
        this.pages = pages;
        this.asked = asked;
        this.code = code;
        this.themes = themes;
    }

    /** The next that this coder has not coded, or the one asked for with what they found in it. */
    @GET
    @Path("coding")
    @Requires(Permission.EDIT_CONTENT)
    public View coding(@PathParam("id") long id, @QueryParam("said") @DefaultValue("0") long said) {
        PageLine page = consultation(id);
        CodingForm form = form(id);
        WordsSaid.SaidLine line = said == 0 ? code.next(id).orElse(null) : code.one(id, said);
        if (line != null) {
            form.show(line.id(), code.mine(line.id()));
        }
        return coding(page, line, form);
    }

    @POST
    @Path("coding")
    @Requires(Permission.EDIT_CONTENT)
    public Response code(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        PageLine page = consultation(id);
        CodingForm form = form(id);
        if (!form.bind(input)) {
            return coding(page, code.one(id, form.contribution()), form)
                    .errors(form)
                    .response();
        }
        code.code(id, form.contribution(), form.themes());
        return Redirects.seeOther("/editor/consultations/" + id + "/coding");
    }

    private CodingForm form(long id) {
        return new CodingForm(themes.read(id).lines().stream()
                .map(ReadThemes.ThemeLine::theme)
                .toList());
    }

    private View coding(PageLine page, WordsSaid.@Nullable SaidLine line, CodingForm form) {
        return View.page(
                        "Put what was said into themes",
                        out -> JtecodeGenerated.render(out, null, page, line, asked.of(page.id()), form))
                .section(Section.EDITOR)
                .back("/editor/consultations/" + page.id() + "/themes");
    }

    private PageLine consultation(long id) {
        return pages.find(id)
                .filter(page -> page.kind() == Kind.CONSULTATION)
                .orElseThrow(() -> NotFound.of("consultation", id));
    }
}
