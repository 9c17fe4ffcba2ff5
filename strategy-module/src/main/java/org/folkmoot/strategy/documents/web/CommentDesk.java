package org.folkmoot.strategy.documents.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.strategy.documents.CommentOnDocument;
import org.folkmoot.strategy.documents.CommentOnDocument.Subject;
import org.folkmoot.strategy.reading.Passages.Passage;
import org.folkmoot.strategy.web.FromAnybody;
import org.folkmoot.templates.strategy.documents.JtecommentGenerated;
import org.jspecify.annotations.Nullable;

/** The form of a comment, the same for documents and strategies. */
@ApplicationScoped
public class CommentDesk {

    private final CommentOnDocument comment;
    private final FromAnybody anybody;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CommentDesk() {
        this(null, null);
    }

    @Inject
    CommentDesk(CommentOnDocument comment, FromAnybody anybody) {
        this.comment = comment;
        this.anybody = anybody;
    }

    View form(Subject subject, @Nullable String on) {
        return page(subject, on, new CommentForm(subject, on), anybody.fields());
    }

    Response send(Subject subject, MultivaluedMap<String, String> input) {
        String on = input.getFirst("on");
        CommentForm form = new CommentForm(subject, on);
        Optional<Response> refused =
                anybody.refused("document-comment", form, input, trap -> page(subject, on, form, trap));
        if (refused.isPresent()) {
            return refused.get();
        }
        comment.comment(subject, form.words(), anybody.marks(input));
        return Redirects.withNotice(
                subject.page().address(),
                form.mail.value().isEmpty()
                        ? "Thank you. Somebody reads what you wrote."
                        : "Thank you. Somebody reads what you wrote and answers you by email.");
    }

    /** What the form was about: a version of a text, or the second at which a strategy was read. */
    static long seen(MultivaluedMap<String, String> input) {
        String version = input.getFirst("text");
        return version != null && version.matches("[0-9]{1,11}") ? Long.parseLong(version) : 0;
    }

    private static View page(Subject subject, @Nullable String on, CommentForm form, Content trap) {
        Passage passage = subject.passage(on).orElse(null);
        return View.page(
                        "Tell us what you think",
                        out -> JtecommentGenerated.render(out, null, subject, passage, form, trap))
                .back(subject.page().address());
    }
}
