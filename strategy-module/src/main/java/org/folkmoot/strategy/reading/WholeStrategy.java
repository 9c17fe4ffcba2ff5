package org.folkmoot.strategy.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.pdf.PdfWriter;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.model.Kind;

/**
 * A whole strategy as one tagged PDF. It is made when somebody asks for it first, one at a time on each node, and kept
 * until public content or the day changes.
 */
@ApplicationScoped
public class WholeStrategy {

    private static final int MOST_KEPT = 50;

    private final ReadArticle articles;
    private final PdfWriter pdf;
    private final PublicContent content;
    private final TrustSettings settings;
    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    @SuppressWarnings("NullAway") // for the CDI proxy
    WholeStrategy() {
        this(null, null, null, null, null);
    }

    @Inject
    public WholeStrategy(
            ReadArticle articles, PdfWriter pdf, PublicContent content, TrustSettings settings, Clock clock) {
        this.articles = articles;
        this.pdf = pdf;
        this.content = content;
        this.settings = settings;
        this.clock = clock;
    }

    /** The file. */
    public byte[] pdf(String slug) {
        String made = content.making() + " " + TrustClock.today(clock);
        Kept before = kept.get(slug);
        return before != null && before.made().equals(made) ? before.pdf() : make(slug, made);
    }

    private synchronized byte[] make(String slug, String made) {
        Kept before = kept.get(slug);
        if (before != null && before.made().equals(made)) {
            return before.pdf();
        }
        Article article = articles.read(Kind.STRATEGY, slug);
        LocalDate today = TrustClock.today(clock);
        String address = settings.baseUrl() + Kind.STRATEGY.address(slug);
        byte[] file = pdf.write(ArticleSheet.xhtml(settings.trustName(), address, today, article));
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(slug, new Kept(made, file));
        return file;
    }

    private record Kept(String made, byte[] pdf) {}
}
