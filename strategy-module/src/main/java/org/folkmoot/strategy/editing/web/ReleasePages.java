package org.folkmoot.strategy.editing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.editing.AskForReview;
import org.folkmoot.strategy.editing.EndRelease;
import org.folkmoot.strategy.editing.MarkReviewed;
import org.folkmoot.strategy.editing.PlanRelease;
import org.folkmoot.strategy.model.Release;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.templates.strategy.editing.JtereviewedGenerated;

/** The way of drafts to the public: checked, read by a second person, published now or at a time; and reviews. */
@Path("/editor")
@ApplicationScoped
public class ReleasePages {

    private final PublishedPages published;
    private final ReleaseView view;
    private final AskForReview ask;
    private final PlanRelease plan;
    private final EndRelease end;
    private final MarkReviewed mark;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReleasePages() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ReleasePages(
            PublishedPages published,
            ReleaseView view,
            AskForReview ask,
            PlanRelease plan,
            EndRelease end,
            MarkReviewed mark,
            Clock clock) {
        this.published = published;
        this.view = view;
        this.ask = ask;
        this.plan = plan;
        this.end = end;
        this.mark = mark;
        this.clock = clock;
    }

    @GET
    @Path("pages/{id}/release")
    @Requires(Permission.EDIT_CONTENT)
    public View release(@PathParam("id") long id) {
        return view.of(id, WordsForm.note(), new ReleaseForm(clock.instant()), WordsForm.answer());
    }

    @POST
    @Path("pages/{id}/release/ask")
    @Requires(Permission.EDIT_CONTENT)
    public Response ask(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        WordsForm note = WordsForm.note();
        find(id);
        if (!note.bind(input)) {
            return view.of(id, note, new ReleaseForm(clock.instant()), WordsForm.answer())
                    .errors(note)
                    .response();
        }
        ask.ask(id, note.words.value());
        return Redirects.withNotice("/editor/pages/" + id, "Sent for review. Somebody else can publish it now.");
    }

    @POST
    @Path("pages/{id}/release/plan")
    @Requires(Permission.PUBLISH_CONTENT)
    public Response plan(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        ReleaseForm form = new ReleaseForm(clock.instant());
        find(id);
        if (!form.bind(input)) {
            return view.of(id, WordsForm.note(), form, WordsForm.answer())
                    .errors(form)
                    .response();
        }
        return view.refused(id, () -> plan.plan(id, form.due()))
                .orElseGet(() -> Redirects.withNotice(
                        "/editor/pages/" + id, "It becomes public on " + Words.dateAndTime(form.due()) + "."));
    }

    @POST
    @Path("pages/{id}/release/send-back")
    @Requires(Permission.PUBLISH_CONTENT)
    public Response sendBack(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        WordsForm answer = WordsForm.answer();
        find(id);
        if (!answer.bind(input)) {
            return view.of(id, WordsForm.note(), new ReleaseForm(clock.instant()), answer)
                    .errors(answer)
                    .response();
        }
        end.end(id, Release.State.SENT_BACK, answer.words.value());
        return Redirects.withNotice("/editor/pages/" + id, "Sent back with your words.");
    }

    @POST
    @Path("pages/{id}/release/take-back")
    @Requires(Permission.EDIT_CONTENT)
    public Response takeBack(@PathParam("id") long id) {
        find(id);
        end.end(id, Release.State.REPLACED, "");
        return Redirects.withNotice("/editor/pages/" + id, "Taken back. The drafts stay drafts.");
    }

    @POST
    @Path("pages/{id}/reviewed")
    @Requires(Permission.PUBLISH_CONTENT)
    public Response reviewed(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        NextReviewForm form = new NextReviewForm(TrustClock.today(clock));
        find(id);
        if (!form.bind(input)) {
            return review(id, form).errors(form).response();
        }
        mark.mark(id, form.next.value());
        return Redirects.withNotice("/editor/pages/" + id, "Noted: read through today.");
    }

    @GET
    @Path("pages/{id}/reviewed")
    @Requires(Permission.EDIT_CONTENT)
    public View review(@PathParam("id") long id) {
        return review(id, NextReviewForm.inAYear(TrustClock.today(clock)));
    }

    private View review(long id, NextReviewForm form) {
        PageLine line = find(id);
        return View.page("Read through", out -> JtereviewedGenerated.render(out, null, line, form))
                .section(Section.EDITOR)
                .back("/editor/pages/" + id);
    }

    private PageLine find(long id) {
        return published.find(id).orElseThrow(() -> NotFound.of("page", id));
    }
}
