package org.folkmoot.strategy.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.DocumentComment;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.TrustDocument;
import org.folkmoot.strategy.reading.Markdown;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.DocumentComments;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Takes what a reader says of a document; it waits until an editor has read it. */
@ApplicationScoped
public class CommentOnDocument {

    private final PublishedPages published;
    private final DocumentComments comments;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CommentOnDocument() {
        this(null, null, null, null, null);
    }

    @Inject
    public CommentOnDocument(
            PublishedPages published, DocumentComments comments, CurrentActor actor, Audit audit, Clock clock) {
        this.published = published;
        this.comments = comments;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The document that is commented on.
     *
     * @throws NotFound where there is none, or it asks for no comments
     */
    public Subject subject(String slug) {
        PageLine page = published
                .find(Kind.DOCUMENT, slug)
                .filter(PageLine::published)
                .orElseThrow(() -> NotFound.of("document", slug));
        TrustDocument document =
                ContentJson.bind(ContentJson.page(published.sections(Kind.DOCUMENT, slug)), TrustDocument.class);
        if (document.feedback() == null) {
            throw NotFound.of("comments on document", slug);
        }
        List<String> headings = document.text() == null
                ? List.of()
                : Markdown.render(document.text(), 2).headings().stream()
                        .map(Markdown.Heading::text)
                        .toList();
        List<String> versions =
                document.versions().stream().map(TrustDocument.Version::number).toList();
        return new Subject(page, versions.isEmpty() ? "" : versions.get(versions.size() - 1), headings);
    }

    /** Stores a comment on the version that is public now. */
    @Transactional
    public void comment(Subject subject, Words words, String marks) {
        long id = comments.add(
                new DocumentComment(
                        subject.page().id(),
                        subject.version(),
                        words.passage(),
                        words.comment(),
                        words.name(),
                        words.mail(),
                        actor.get().person().orElse(null),
                        words.mayPublish(),
                        marks),
                clock.instant());
        audit.wrote(
                "document.comment",
                "document-comment:" + id,
                "A comment on " + subject.page().title());
    }

    /**
     * A document that takes comments.
     *
     * @param version the newest version; empty where there is none
     * @param passages its headings
     */
    public record Subject(PageLine page, String version, List<String> passages) {}

    /** What a reader says; {@code passage}, {@code name} and {@code mail} may be empty. */
    public record Words(String passage, String comment, String name, String mail, boolean mayPublish) {}
}
