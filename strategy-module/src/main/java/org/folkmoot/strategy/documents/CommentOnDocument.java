package org.folkmoot.strategy.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.DocumentComment;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.TrustDocument;
import org.folkmoot.strategy.reading.Passages;
import org.folkmoot.strategy.reading.Passages.Passage;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.DocumentComments;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SectionViews;
import org.folkmoot.strategy.store.views.VersionRow;
import org.jspecify.annotations.Nullable;

/** Takes what a reader says of a document or a strategy; it waits until an editor has read it. */
@ApplicationScoped
public class CommentOnDocument {

    private final PublishedPages published;
    private final SectionViews sections;
    private final DocumentComments comments;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CommentOnDocument() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CommentOnDocument(
            PublishedPages published,
            SectionViews sections,
            DocumentComments comments,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.published = published;
        this.sections = sections;
        this.comments = comments;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The document that is commented on.
     *
     * @param seen the version of its text that was read; 0 for the one that is public now
     * @throws NotFound where there is none, or it asks for no comments
     */
    public Subject subject(String slug, long seen) {
        PageLine page = published
                .find(Kind.DOCUMENT, slug)
                .filter(PageLine::published)
                .orElseThrow(() -> NotFound.of("document", slug));
        TrustDocument document =
                ContentJson.bind(ContentJson.page(published.sections(Kind.DOCUMENT, slug)), TrustDocument.class);
        if (document.feedback() == null) {
            throw NotFound.of("comments on document", slug);
        }
        VersionRow text = text(page.id(), seen);
        List<Passage> passages = text == null
                ? List.of()
                : Passages.of(ContentJson.read(text.content()).asText());
        List<String> versions =
                document.versions().stream().map(TrustDocument.Version::number).toList();
        return new Subject(
                page,
                versions.isEmpty() ? "" : versions.get(versions.size() - 1),
                text == null ? 0 : text.number(),
                passages.stream().filter(Passage::isHeading).toList(),
                passages);
    }

    /** The text as it was read; the one that is public now where nobody but editors ever read that one. */
    private @Nullable VersionRow text(long page, long seen) {
        List<VersionRow> history = sections.of(page).stream()
                .filter(row -> row.name().equals("text"))
                .findFirst()
                .map(row -> sections.history(row.id()))
                .orElse(List.of());
        return history.stream()
                .filter(version -> version.number() == seen && version.publishedFrom() != null)
                .findFirst()
                .or(() -> history.stream()
                        .filter(version -> version.publishedFrom() != null && version.publishedUntil() == null)
                        .findFirst())
                .orElse(null);
    }

    /** Stores a comment on the version that was read. */
    @Transactional
    public void comment(Subject subject, Words words, String marks) {
        Optional<Passage> passage = subject.passage(words.place());
        long id = comments.add(
                new DocumentComment(
                        subject.page().id(),
                        subject.version(),
                        passage.map(Passage::heading).orElse(""),
                        passage.map(Passage::id).orElse(""),
                        passage.map(Passage::words).orElse(""),
                        subject.textVersion(),
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
     * A document or a strategy that takes comments.
     *
     * @param version the newest version; empty where there is none
     * @param seen the version of its text, or for a strategy the second at which it was read; 0 where it has none
     * @param headings what can be chosen on the form
     * @param passages the passages of its text, or of its goals and drafts
     */
    public record Subject(PageLine page, String version, long seen, List<Passage> headings, List<Passage> passages) {

        /** The passage that is known by this; empty where there is none. */
        public Optional<Passage> passage(@Nullable String place) {
            return passages.stream()
                    .filter(passage -> passage.id().equals(place))
                    .findFirst();
        }

        /** True where it is a strategy. */
        public boolean isStrategy() {
            return page.kind() == Kind.STRATEGY;
        }

        /** The version of the text, which only documents have. */
        int textVersion() {
            return isStrategy() ? 0 : (int) seen;
        }

        /** What can be meant by a comment on this: nothing else, or for a goal or chapter each of its passages. */
        public List<Passage> within(Passage passage) {
            return isStrategy() && headings.contains(passage)
                    ? passages.stream()
                            .filter(each -> each.heading().equals(passage.heading()))
                            .toList()
                    : List.of();
        }
    }

    /** What a reader says; {@code place}, {@code name} and {@code mail} may be empty. */
    public record Words(String place, String comment, String name, String mail, boolean mayPublish) {}
}
