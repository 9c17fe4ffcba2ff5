package org.folkmoot.strategy.proof.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.strategy.model.proof.Link;
import org.folkmoot.strategy.proof.Chain;
import org.folkmoot.strategy.proof.CorrectProof;
import org.folkmoot.strategy.proof.KeepEarlierWords;
import org.folkmoot.strategy.proof.ReadChain;
import org.folkmoot.strategy.proof.TakeProofBack;
import org.folkmoot.strategy.store.views.ProofChanges;
import org.folkmoot.strategy.store.views.ProofChanges.Change;
import org.folkmoot.strategy.store.views.ProofViews;
import org.folkmoot.strategy.store.views.ProofViews.DecisionRow;
import org.folkmoot.strategy.store.views.ProofViews.ThemeName;
import org.folkmoot.templates.strategy.proof.JtechangesGenerated;

/** Corrects a decision or takes it back, and lists what was changed of everything that hangs on a consultation's themes. */
@Path("/editor/proof")
@ApplicationScoped
public class DecisionPages {

    private static final String ONE = "decisions/{decision: [0-9]{1,18}}";

    private final ReadChain read;
    private final CorrectProof correct;
    private final TakeProofBack takeBack;
    private final ProofViews views;
    private final ProofChanges changes;
    private final LinkPage pages;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DecisionPages() {
        this(null, null, null, null, null, null);
    }

    @Inject
    DecisionPages(
            ReadChain read,
            CorrectProof correct,
            TakeProofBack takeBack,
            ProofViews views,
            ProofChanges changes,
            LinkPage pages) {
        this.read = read;
        this.correct = correct;
        this.takeBack = takeBack;
        this.views = views;
        this.changes = changes;
        this.pages = pages;
    }

    @GET
    @Path("themes/{theme: [0-9]{1,18}}/changes")
    @Requires(Permission.EDIT_CONTENT)
    public View all(@PathParam("theme") long theme) {
        Chain chain = read.read(theme);
        List<Change> lines = changes.onPage(chain.consultation().id());
        return View.page("Changed and taken back", out -> JtechangesGenerated.render(out, null, chain, lines))
                .section(Section.EDITOR)
                .crumbs(
                        new Crumb("Editor", "/editor"),
                        new Crumb("Promise to proof", "/editor/proof"),
                        new Crumb(chain.theme().name(), "/editor/proof/themes/" + theme));
    }

    @GET
    @Path(ONE)
    @Requires(Permission.EDIT_CONTENT)
    public View show(@PathParam("decision") long id) {
        DecisionForm form = form(pages.decision(id));
        return pages.show(Link.DECISION, id, pages.themeOf(id), form, form.seen);
    }

    @POST
    @Path(ONE)
    @Requires(Permission.EDIT_CONTENT)
    public Response correct(@PathParam("decision") long id, MultivaluedMap<String, String> input) {
        DecisionForm form = form(pages.decision(id));
        if (!form.bind(input)) {
            return pages.show(Link.DECISION, id, pages.themeOf(id), form, form.seen)
                    .errors(form)
                    .response();
        }
        try {
            correct.decision(id, form.seen.value(), form.decision(), form.answered());
        } catch (Conflict changed) {
            return overtaken(id, form);
        }
        return LinkPage.back(pages.themeOf(id), "Saved.");
    }

    private Response overtaken(long id, DecisionForm form) {
        DecisionRow now = pages.decision(id);
        List<ThemeName> themes = views.themesOf(id);
        return pages.overtaken(
                Link.DECISION,
                id,
                pages.themeOf(id),
                form,
                form.seen,
                now.mark(themes),
                KeepEarlierWords.said(now, themes));
    }

    @POST
    @Path(ONE + "/remove")
    @Requires(Permission.EDIT_CONTENT)
    public Response remove(@PathParam("decision") long id, @FormParam("seen") @DefaultValue("") String seen) {
        DecisionForm form = form(pages.decision(id));
        return pages.takenBack(
                Link.DECISION, id, pages.themeOf(id), form, form.seen, () -> takeBack.decision(id, seen));
    }

    private DecisionForm form(DecisionRow row) {
        return new DecisionForm(read.goals(), read.themesOf(row.page()), row, views.themesOf(row.id()));
    }
}
