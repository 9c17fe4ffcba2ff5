package org.folkmoot.strategy.documents.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.limits.RateLimits;
import org.folkmoot.strategy.documents.CommentOnDocument;
import org.folkmoot.strategy.documents.CommentOnDocument.Subject;
import org.folkmoot.strategy.reading.Passages.Passage;
import org.folkmoot.strategy.web.SpamTrap;
import org.folkmoot.templates.strategy.documents.JtecommentGenerated;
import org.jspecify.annotations.Nullable;

/** The form by which readers say what they think of a document. */
@Path("/documents/{slug}/comment")
@ApplicationScoped
public class CommentPages {

    private static final int MOST = 20;
    private static final Duration HOUR = Duration.ofHours(1);

    private final CommentOnDocument comment;
    private final SpamTrap trap;
    private final RateLimits limits;
    private final CurrentVisit visit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CommentPages() {
        this(null, null, null, null);
    }

    @Inject
    CommentPages(CommentOnDocument comment, SpamTrap trap, RateLimits limits, CurrentVisit visit) {
        this.comment = comment;
        this.trap = trap;
        this.limits = limits;
        this.visit = visit;
    }

    @GET
    @Open
    public View form(@PathParam("slug") String slug, @QueryParam("on") @Nullable String on) {
        Subject subject = comment.subject(slug, 0);
        return page(subject, on, new CommentForm(subject, on), trap.fields());
    }

    @POST
    @Open
    public Response send(@PathParam("slug") String slug, MultivaluedMap<String, String> input) {
        Subject subject = comment.subject(slug, seen(input));
        String on = input.getFirst("on");
        CommentForm form = new CommentForm(subject, on);
        boolean whole = form.bind(input);
        if (whole && !trap.isFresh(input)) {
            form.refuse("This page was open for a long time. Look over what you wrote and send it again");
        }
        if (!form.isValid()) {
            return page(subject, on, form, trap.again(input)).errors(form).response();
        }
        if (!limits.take("document-comment", visit.address(), MOST, HOUR)) {
            form.refuse("Too many comments came from your connection in the last hour. Try again later");
            return page(subject, on, form, trap.again(input))
                    .errors(form)
                    .status(429)
                    .response();
        }
        comment.comment(subject, form.words(), trap.marks(input));
        return Redirects.withNotice(
                "/documents/" + slug,
                form.mail.value().isEmpty()
                        ? "Thank you. Somebody reads what you wrote."
                        : "Thank you. Somebody reads what you wrote and answers you by email.");
    }

    /** The version of the text that the form was about. */
    private static int seen(MultivaluedMap<String, String> input) {
        String version = input.getFirst("text");
        return version != null && version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : 0;
    }

    private static View page(Subject subject, @Nullable String on, CommentForm form, Content trap) {
        Passage passage = subject.passage(on).orElse(null);
        return View.page(
                        "Tell us what you think",
                        out -> JtecommentGenerated.render(out, null, subject, passage, form, trap))
                .back(subject.page().address());
    }
}
