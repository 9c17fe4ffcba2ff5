package org.folkmoot.strategy.timemachine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.proof.AddProof;
import org.folkmoot.strategy.reading.Article;
import org.folkmoot.strategy.reading.ComposeArticle;
import org.folkmoot.strategy.reading.Front;
import org.folkmoot.strategy.reading.ListArticles;
import org.folkmoot.strategy.reading.NetworkVoices;
import org.folkmoot.strategy.reading.PagesOfADay;
import org.folkmoot.strategy.reading.ReadFrontPage;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.Shape;
import org.folkmoot.strategy.store.PastFiles;
import org.folkmoot.strategy.store.views.PageFile;
import org.folkmoot.strategy.store.views.PageFiles;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PastPages;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Reads a page as it was public at the end of a day, with the documents and titles of that day. */
@ApplicationScoped
public class ReadAsAt {

    private final PublishedPages published;
    private final PastPages past;
    private final PagesOfADay pages;
    private final PastFiles files;
    private final PageFiles pageFiles;
    private final ComposeArticle compose;
    private final ReadFrontPage front;
    private final AddProof proof;
    private final NetworkVoices voices;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReadAsAt() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public ReadAsAt(
            PublishedPages published,
            PastPages past,
            PagesOfADay pages,
            PastFiles files,
            PageFiles pageFiles,
            ComposeArticle compose,
            ReadFrontPage front,
            AddProof proof,
            NetworkVoices voices) {
        this.published = published;
        this.past = past;
        this.pages = pages;
        this.files = files;
        this.pageFiles = pageFiles;
        this.compose = compose;
        this.front = front;
        this.proof = proof;
        this.voices = voices;
    }

    /**
     * The page at this address on a day.
     *
     * @throws NotFound where there was none
     */
    public Article read(Kind kind, String slug, PastDay day) {
        PageLine page = page(kind, slug);
        Map<String, String> sections = past.sections(page.id(), day.end());
        if (!sections.keySet().containsAll(needed(kind))) {
            throw NotFound.of("page as at " + day.date(), kind.address(slug));
        }
        Article article = compose.over(pages.pages(day.end()), past.files(files(page, day)), day.clock())
                .compose(page, sections);
        return proof.then(kind, slug, ContentJson.page(sections), day.date(), article);
    }

    /** True where a page was public at the end of the day. */
    public boolean wasThere(Kind kind, String slug, PastDay day) {
        return published.find(kind, slug).filter(PageLine::published).stream()
                .anyMatch(page -> past.sections(page.id(), day.end()).keySet().containsAll(needed(kind)));
    }

    /**
     * What a network had been told and what was pledged by a day.
     *
     * @throws NotFound where it had no page
     */
    public NetworkVoices voices(String slug, PastDay day) {
        read(Kind.NETWORK, slug, day);
        return voices.until(pages.pages(day.end()), day.end());
    }

    /** The front page on a day. */
    public Front front(PastDay day) {
        return front.over(pages.pages(day.end()), day.clock()).read();
    }

    /** The address of the main strategy of a day. */
    public String mainStrategy(PastDay day) {
        return ReadFrontPage.mainStrategy(lines(day))
                .map(PageLine::slug)
                .orElseThrow(() -> NotFound.of("strategy as at", day.date()));
    }

    /** A list of pages on a day. */
    public Article list(String name, PastDay day) {
        List<PageLine> then = lines(day);
        return switch (name) {
            case "documents" -> ListArticles.documents(ListArticles.of(then, Kind.DOCUMENT));
            case "networks" -> ListArticles.networks(ListArticles.of(then, Kind.NETWORK));
            case "consultations" -> ListArticles.consultations(ListArticles.of(then, Kind.CONSULTATION), day.date());
            default -> ListArticles.strategies(ListArticles.of(then, Kind.STRATEGY), library(then, day));
        };
    }

    private Optional<Article> library(List<PageLine> then, PastDay day) {
        return then.stream()
                .filter(line -> line.kind() == Kind.LIBRARY)
                .findFirst()
                .map(line -> read(Kind.LIBRARY, line.slug(), day));
    }

    /** All pages that were public at the end of the day, in the order of today. */
    public List<PageLine> lines(PastDay day) {
        return pages.lines(day.end());
    }

    /** The file that a page had under a name on a day. */
    public Optional<PageFile> file(Kind kind, String slug, String name, PastDay day) {
        PageLine page = page(kind, slug);
        boolean there = past.sections(page.id(), day.end()).keySet().containsAll(needed(kind));
        return there
                ? files(page, day).stream()
                        .filter(file -> file.name().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    private List<PageFile> files(PageLine page, PastDay day) {
        return pageFiles.released(page.id()).stream()
                .map(file -> files.at(page.id(), file.name(), day.end()).orElse(file))
                .toList();
    }

    private PageLine page(Kind kind, String slug) {
        return published
                .find(kind, slug)
                .filter(PageLine::published)
                .orElseThrow(() -> NotFound.of("page", kind.address(slug)));
    }

    private static List<String> needed(Kind kind) {
        Shape shape = Shape.of(kind);
        return shape.sections().stream().filter(shape::needs).toList();
    }
}
