package org.folkmoot.strategy.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.platform.webhooks.NewsKind;
import org.folkmoot.platform.webhooks.NewsSource;
import org.folkmoot.platform.webhooks.PublicNews;

/** Tells other systems of what was published: consultations that open, what came of them, documents, strategies. */
@ApplicationScoped
public class PublicationNews implements NewsSource {

    private static final String OPENED = "consultation.opened";
    private static final String OUTCOME = "consultation.outcome";
    private static final String DOCUMENT = "document.published";
    private static final String STRATEGY = "strategy.published";

    private final PublicNews news;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PublicationNews() {
        this(null);
    }

    @Inject
    public PublicationNews(PublicNews news) {
        this.news = news;
    }

    @Override
    public List<NewsKind> kinds() {
        return List.of(
                new NewsKind(OPENED, "A consultation takes answers"),
                new NewsKind(OUTCOME, "It is public what came of a consultation"),
                new NewsKind(DOCUMENT, "A document, or a format of it, can be read"),
                new NewsKind(STRATEGY, "A strategy, or a part of it, was published"));
    }

    /** A consultation takes answers. */
    public void opened(String slug) {
        news.tell(OPENED, "/consultations/" + slug, "/open/consultations.json");
    }

    /** It is public what came of a consultation. */
    public void outcome(String slug) {
        news.tell(OUTCOME, "/consultations/" + slug, "/open/consultations.json");
    }

    /** A document can be read. */
    public void document(String slug) {
        news.tell(DOCUMENT, "/documents/" + slug, "/open/documents.json");
    }

    /** A strategy was published. */
    public void strategy(String slug) {
        news.tell(STRATEGY, "/strategies/" + slug, "/open/strategies.json");
    }
}
