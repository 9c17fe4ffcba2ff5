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
import java.util.Optional;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Open;
import org.folkmoot.strategy.documents.CommentOnDocument;
import org.folkmoot.strategy.documents.CommentOnDocument.Subject;
import org.folkmoot.strategy.reading.Passages.Passage;
import org.folkmoot.strategy.web.FromAnybody;
import org.folkmoot.templates.strategy.documents.JtecommentGenerated;
import org.jspecify.annotations.Nullable;

/** The form by which readers say what they think of a document. */
@Path("/documents/{slug}/comment")
@ApplicationScoped
public class CommentPages {

    private final CommentOnDocument comment;
    private final FromAnybody anybody;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CommentPages() {
        this(null, null);
    }

    @Inject
    CommentPages(CommentOnDocument comment, FromAnybody anybody) {
        this.comment = comment;
        this.anybody = anybody;
    }

    @GET
    @Open
    public View form(@PathParam("slug") String slug, @QueryParam("on") @Nullable String on) {
        Subject subject = comment.subject(slug, 0);
        return page(subject, on, new CommentForm(subject, on), anybody.fields());
    }

    @POST
    @Open
    public Response send(@PathParam("slug") String slug, MultivaluedMap<String, String> input) {
        Subject subject = comment.subject(slug, seen(input));
        String on = input.getFirst("on");
        CommentForm form = new CommentForm(subject, on);
        Optional<Response> refused =
                anybody.refused("document-comment", form, input, trap -> page(subject, on, form, trap));
        if (refused.isPresent()) {
            return refused.get();
        }
        comment.comment(subject, form.words(), anybody.marks(input));
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
