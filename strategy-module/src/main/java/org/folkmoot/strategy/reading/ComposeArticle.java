package org.folkmoot.strategy.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gg.jte.html.HtmlContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.model.Consultation;
import org.folkmoot.strategy.model.FrontPage;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.Library;
import org.folkmoot.strategy.model.NetworkPage;
import org.folkmoot.strategy.model.Outcomes;
import org.folkmoot.strategy.model.PlainPage;
import org.folkmoot.strategy.model.Strategy;
import org.folkmoot.strategy.model.TrustDocument;
import org.folkmoot.strategy.model.Values;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.CommentViews;
import org.folkmoot.strategy.store.views.PageFiles;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.templates.strategy.reading.blocks.JtelibraryGenerated;

/** Puts a page's sections together for a reader; the same for what is published and for a preview. */
@ApplicationScoped
public class ComposeArticle {

    private static final int MOST_COMMENTS = 200;

    private final PublishedPages published;
    private final PageFiles pages;
    private final CommentViews comments;
    private final NetworkVoices voices;
    private final NetworkDoors doors;
    private final ContactLines lines;
    private final Clock clock;
    private final boolean past;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ComposeArticle() {
        this(null, null, null, null, null, null, null, false);
    }

    @Inject
    public ComposeArticle(
            PublishedPages published,
            PageFiles pages,
            CommentViews comments,
            NetworkVoices voices,
            NetworkDoors doors,
            ContactLines lines,
            Clock clock) {
        this(published, pages, comments, voices, doors, lines, clock, false);
    }

    private ComposeArticle(
            PublishedPages published,
            PageFiles pages,
            CommentViews comments,
            NetworkVoices voices,
            NetworkDoors doors,
            ContactLines lines,
            Clock clock,
            boolean past) {
        this.published = published;
        this.pages = pages;
        this.comments = comments;
        this.voices = voices;
        this.doors = doors;
        this.lines = lines;
        this.clock = clock;
        this.past = past;
    }

    /** The same over what was public on another day: its pages, its files, its date. */
    public ComposeArticle over(PublishedPages pagesThen, PageFiles filesThen, Clock then) {
        Instant end = TrustClock.today(then)
                .plusDays(1)
                .atStartOfDay(TrustClock.LONDON)
                .toInstant();
        return new ComposeArticle(
                pagesThen,
                filesThen,
                comments.until(then.instant()),
                voices.until(pagesThen, then.instant()),
                isToday(then) ? doors : doors.until(then.instant(), end),
                lines.until(end),
                then,
                true);
    }

    private boolean isToday(Clock then) {
        return TrustClock.today(then).equals(TrustClock.today(clock));
    }

    /** The page with these sections. */
    public Article compose(PageLine page, Map<String, String> sections) {
        ObjectNode content = ContentJson.page(lines.in(page.kind(), sections));
        return FilesInText.placed(composed(page, content), page, content);
    }

    private Article composed(PageLine page, ObjectNode content) {
        return switch (page.kind()) {
            case STRATEGY -> strategy(page, ContentJson.bind(content, Strategy.class));
            case VALUES -> values(ContentJson.bind(content, Values.class));
            case DOCUMENT ->
                DocumentArticle.of(
                        page.slug(),
                        ContentJson.bind(content, TrustDocument.class),
                        pages.of(page.id()),
                        comments.published(page.id(), MOST_COMMENTS),
                        YearMonth.from(TrustClock.today(clock)),
                        past);
            case CONSULTATION -> consultation(ContentJson.bind(content, Consultation.class));
            case NETWORK -> network(page, ContentJson.bind(content, NetworkPage.class));
            case OUTCOMES -> OutcomesArticle.of(ContentJson.bind(content, Outcomes.class));
            case LIBRARY -> library(ContentJson.bind(content, Library.class));
            case PAGE -> plain(ContentJson.bind(content, PlainPage.class));
            case HOME -> home(ContentJson.bind(content, FrontPage.class));
        };
    }

    private Article network(PageLine page, NetworkPage network) {
        return NetworkArticle.of(
                page,
                network,
                voices.of(page.id(), network),
                doors.of(page.slug()),
                YearMonth.from(TrustClock.today(clock)));
    }

    private Article strategy(PageLine page, Strategy strategy) {
        return StrategyArticle.of(
                strategy,
                linked(Set.copyOf(strategy.documents()), Set.copyOf(strategy.consultations()), Set.of()),
                TrustClock.today(clock),
                page.slug(),
                comments.published(page.id(), MOST_COMMENTS),
                past);
    }

    private Article values(Values values) {
        return ValuesArticle.of(values, linked(Set.copyOf(values.documents()), Set.of(), Set.of()));
    }

    private Article consultation(Consultation consultation) {
        String strategy = consultation.about().strategy();
        Set<String> strategies = strategy == null ? Set.of() : Set.of(strategy);
        return ConsultationArticle.of(
                consultation,
                linked(Set.copyOf(consultation.documents()), Set.of(), strategies),
                TrustClock.today(clock));
    }

    private static Article plain(PlainPage page) {
        return Article.of(page.about().title(), "", List.of(Block.text(page.text())), page.review());
    }

    private static Article home(FrontPage page) {
        return Article.of(page.about().title(), page.about().intro(), List.of(), page.review());
    }

    private static Article library(Library library) {
        HtmlContent content = out -> JtelibraryGenerated.render(out, null, library);
        return Article.of(
                library.about().title(), "", List.of(Block.of("Further strategies", content)), library.review());
    }

    private List<PageLine> linked(Set<String> documents, Set<String> consultations, Set<String> strategies) {
        if (documents.isEmpty() && consultations.isEmpty() && strategies.isEmpty()) {
            return List.of();
        }
        List<PageLine> found = new ArrayList<>();
        for (PageLine page : published.all()) {
            boolean wanted = (page.kind() == Kind.DOCUMENT && documents.contains(page.slug()))
                    || (page.kind() == Kind.CONSULTATION && consultations.contains(page.slug()))
                    || (page.kind() == Kind.STRATEGY && strategies.contains(page.slug()));
            if (wanted) {
                found.add(page);
            }
        }
        return found;
    }
}
