package org.folkmoot.strategy.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.reading.Passages;
import org.folkmoot.strategy.reading.Passages.Passage;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.CommentViews;
import org.folkmoot.strategy.store.views.CommentViews.CommentLine;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SectionViews;

/** Reads a document's text, as it will be with its drafts, with what readers said beside the passage that they meant. */
@ApplicationScoped
public class ReadPassages {

    private static final int MOST = 2000;

    private final PublishedPages pages;
    private final SectionViews sections;
    private final CommentViews comments;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReadPassages() {
        this(null, null, null);
    }

    @Inject
    public ReadPassages(PublishedPages pages, SectionViews sections, CommentViews comments) {
        this.pages = pages;
        this.sections = sections;
        this.comments = comments;
    }

    /**
     * The text and its comments.
     *
     * @throws NotFound where there is no such document
     */
    public Beside read(long page) {
        PageLine document = pages.find(page)
                .filter(line -> line.kind() == Kind.DOCUMENT)
                .orElseThrow(() -> NotFound.of("document", page));
        String text = sections.contents(page, true).get("text");
        List<Passage> passages =
                text == null ? List.of() : Passages.of(ContentJson.read(text).asText());
        List<CommentLine> all = comments.of(page, MOST);
        Map<String, List<CommentLine>> byPlace = all.stream().collect(Collectors.groupingBy(CommentLine::place));
        Set<String> here = passages.stream().map(Passage::id).collect(Collectors.toSet());
        return new Beside(
                document,
                passages.stream()
                        .map(passage -> new Commented(passage, byPlace.getOrDefault(passage.id(), List.of())))
                        .toList(),
                all.stream()
                        .filter(line -> !line.place().isEmpty() && !here.contains(line.place()))
                        .toList(),
                byPlace.getOrDefault("", List.of()));
    }

    /**
     * A document and what was said of it.
     *
     * @param changed comments on words that are not in the text any more
     * @param whole comments on all of it
     */
    public record Beside(
            PageLine document, List<Commented> passages, List<CommentLine> changed, List<CommentLine> whole) {

        /** How many comments there are. */
        public int count() {
            return whole.size()
                    + changed.size()
                    + passages.stream().mapToInt(each -> each.comments().size()).sum();
        }
    }

    /** A passage and what was said of it. */
    public record Commented(Passage passage, List<CommentLine> comments) {}
}
