package org.folkmoot.strategy.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.Strategy;
import org.folkmoot.strategy.reading.Passages;
import org.folkmoot.strategy.reading.Passages.Passage;
import org.folkmoot.strategy.reading.StrategyPassages;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.CommentViews;
import org.folkmoot.strategy.store.views.CommentViews.CommentLine;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SectionViews;

/** Reads a document's text or a strategy's goals and drafts, as they will be with their drafts, with what readers said beside the passage that they meant. */
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
     * @throws NotFound where there is no such document or strategy
     */
    public Beside read(long page) {
        PageLine document = pages.find(page)
                .filter(line -> line.kind() == Kind.DOCUMENT || line.kind() == Kind.STRATEGY)
                .orElseThrow(() -> NotFound.of("page with comments", page));
        List<Passage> passages = passages(document.kind(), sections.contents(page, true));
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

    private static List<Passage> passages(Kind kind, Map<String, String> contents) {
        if (kind == Kind.STRATEGY && contents.containsKey("about")) {
            Strategy strategy = ContentJson.bind(ContentJson.page(contents), Strategy.class);
            return StrategyPassages.of(strategy).stream()
                    .flatMap(part -> part.passages().stream())
                    .toList();
        }
        String text = contents.get("text");
        return text == null || kind == Kind.STRATEGY
                ? List.of()
                : Passages.of(ContentJson.read(text).asText());
    }

    /**
     * A document or a strategy and what was said of it.
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
