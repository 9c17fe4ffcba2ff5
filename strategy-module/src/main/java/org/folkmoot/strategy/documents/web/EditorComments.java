package org.folkmoot.strategy.documents.web;

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
import java.util.List;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.documents.ConsultationsOfDocument;
import org.folkmoot.strategy.documents.DecideOnComment;
import org.folkmoot.strategy.documents.ReadPassages;
import org.folkmoot.strategy.documents.TakeCommentOff;
import org.folkmoot.strategy.model.DocumentComment.State;
import org.folkmoot.strategy.store.views.CommentViews;
import org.folkmoot.strategy.store.views.CommentViews.CommentLine;
import org.folkmoot.templates.strategy.documents.JtebesideGenerated;
import org.folkmoot.templates.strategy.documents.JtecommentsGenerated;
import org.folkmoot.templates.strategy.documents.JtedecideGenerated;

/** Comments on documents and strategies: those that wait to be read, what becomes of each, and those that are public. */
@Path("/editor/comments")
@ApplicationScoped
public class EditorComments {

    private static final int PAGE = 25;

    private final CommentViews views;
    private final DecideOnComment decide;
    private final ReadPassages passages;
    private final ConsultationsOfDocument consultations;
    private final TakeCommentOff off;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EditorComments() {
        this(null, null, null, null, null, null);
    }

    @Inject
    EditorComments(
            CommentViews views,
            DecideOnComment decide,
            ReadPassages passages,
            ConsultationsOfDocument consultations,
            TakeCommentOff off,
            Audit audit) {
        this.views = views;
        this.decide = decide;
        this.passages = passages;
        this.consultations = consultations;
        this.off = off;
        this.audit = audit;
    }

    @GET
    @Requires(Permission.EDIT_CONTENT)
    public View list(@QueryParam("after") @DefaultValue("0") long after) {
        List<CommentLine> lines = views.in(State.WAITING.name(), after, PAGE);
        long count = views.waiting();
        audit.readMany("comments on documents and strategies", "waiting", lines.size());
        return View.page(
                        "Comments on documents and strategies",
                        out -> JtecommentsGenerated.render(out, null, lines, count, lines.size() == PAGE))
                .section(Section.EDITOR)
                .crumbs(new Crumb("Editor", "/editor"))
                .wide();
    }

    @GET
    @Path("{id: [0-9]{1,15}}")
    @Requires(Permission.EDIT_CONTENT)
    public View one(@PathParam("id") long id) {
        CommentLine line = find(id);
        audit.readMany("comments on documents and strategies", "document-comment:" + id, 1);
        return page(line, new DecisionForm(line, consultations.of(line.kind(), line.slug())));
    }

    @POST
    @Path("{id: [0-9]{1,15}}")
    @Requires(Permission.PUBLISH_CONTENT)
    public Response decide(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        CommentLine line = find(id);
        DecisionForm form = new DecisionForm(line, consultations.of(line.kind(), line.slug()));
        if (!form.bind(input)) {
            return page(line, form).errors(form).response();
        }
        decide.decide(id, form.state(), form.shown.value(), form.reply.value(), form.chosenConsultation());
        return Redirects.withNotice("/editor/comments", "Done. Who wrote it is no longer kept.");
    }

    @POST
    @Path("{id: [0-9]{1,15}}/remove")
    @Requires(Permission.PUBLISH_CONTENT)
    public Response remove(@PathParam("id") long id) {
        long page = views.find(id).orElseThrow(() -> NotFound.of("comment", id)).page();
        off.takeOff(id);
        return Redirects.withNotice("/editor/comments/on/" + page, "The comment is not published any more.");
    }

    @GET
    @Path("on/{page: [0-9]{1,15}}")
    @Requires(Permission.EDIT_CONTENT)
    public View beside(@PathParam("page") long page) {
        ReadPassages.Beside beside = passages.read(page);
        audit.readMany("comments on documents and strategies", "page:" + page, beside.count());
        return View.page("Comments beside the passages", out -> JtebesideGenerated.render(out, null, beside))
                .section(Section.EDITOR)
                .crumbs(
                        new Crumb("Editor", "/editor"),
                        new Crumb("Comments on documents and strategies", "/editor/comments"))
                .wide();
    }

    private CommentLine find(long id) {
        return views.find(id)
                .filter(line -> line.state().equals(State.WAITING.name()))
                .orElseThrow(() -> NotFound.of("waiting comment", id));
    }

    private static View page(CommentLine line, DecisionForm form) {
        return View.page("Answer a comment", out -> JtedecideGenerated.render(out, null, line, form))
                .section(Section.EDITOR)
                .back("/editor/comments");
    }
}
