package org.folkmoot.strategy.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Reads a published page. */
@ApplicationScoped
public class ReadArticle {

    private final PublishedPages published;
    private final ComposeArticle compose;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ReadArticle() {
        this(null, null);
    }

    @Inject
    public ReadArticle(PublishedPages published, ComposeArticle compose) {
        this.published = published;
        this.compose = compose;
    }

    /**
     * The page at this address.
     *
     * @throws NotFound where there is none, or none yet
     */
    public Article read(Kind kind, String slug) {
        return find(kind, slug).orElseThrow(() -> NotFound.of("page", kind.address(slug)));
    }

    /** The page at this address; empty where there is none, or none yet. */
    public Optional<Article> find(Kind kind, String slug) {
        return published
                .find(kind, slug)
                .filter(PageLine::published)
                .map(line -> compose.compose(line, published.sections(kind, slug)));
    }
}
