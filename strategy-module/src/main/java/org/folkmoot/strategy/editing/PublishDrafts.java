package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.contracts.strategy.DocumentPublished;
import org.folkmoot.contracts.strategy.StrategyPublished;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.content.PublicContent;
import org.folkmoot.platform.events.EventPublisher;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.following.NoteNews;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.Shape;
import org.folkmoot.strategy.shape.Summary;
import org.folkmoot.strategy.store.Pages;
import org.folkmoot.strategy.store.Sections;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PastPages;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SectionRow;

/** Makes drafts public, if the page is then whole: nothing missing, no link to nowhere. */
@ApplicationScoped
public class PublishDrafts {

    private final Sections sections;
    private final Pages pages;
    private final PublishedPages published;
    private final MakeFormats formats;
    private final TellOpenings tell;
    private final NoteNews news;
    private final WholePage whole;
    private final PastPages before;
    private final PublicContent content;
    private final EventPublisher events;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PublishDrafts() {
        this(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public PublishDrafts(
            Sections sections,
            Pages pages,
            PublishedPages published,
            MakeFormats formats,
            TellOpenings tell,
            NoteNews news,
            WholePage whole,
            PastPages before,
            PublicContent content,
            EventPublisher events,
            Audit audit,
            Clock clock) {
        this.sections = sections;
        this.pages = pages;
        this.published = published;
        this.formats = formats;
        this.tell = tell;
        this.news = news;
        this.whole = whole;
        this.before = before;
        this.content = content;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Publishes the drafts of these sections of one page, each as the editor saw it under its lock.
     *
     * @param locks section to lock
     */
    @Transactional
    public void publish(long page, Map<Long, Integer> locks) {
        publish(page, locks, Set.of());
    }

    /** The same where the pages at these addresses become public with it, in the caller's transaction. */
    void publish(long page, Map<Long, Integer> locks, Set<String> also) {
        PageLine line = published.find(page).orElseThrow(() -> NotFound.of("page", page));
        List<SectionRow> rows = sections.read().of(page).stream()
                .filter(row -> locks.containsKey(row.id()))
                .toList();
        Map<String, String> after = whole.toPublish(line, rows, also);
        Map<String, String> was = sections.read().contents(page, false);
        Instant now = clock.instant();
        int version = 0;
        for (SectionRow row : rows) {
            sections.publish(row, locks.getOrDefault(row.id(), -1), now);
            version = Math.max(
                    version, sections.read().published(row.id()).orElseThrow().number());
        }
        past(line, now);
        pages.summarise(page, Summary.of(ContentJson.page(after)), now);
        formats.make(page, line.kind(), line.slug(), after, now);
        content.changed();
        news.published(line, was, after);
        String names = rows.stream().map(SectionRow::name).collect(Collectors.joining(", "));
        audit.wrote("content.publish", "page:" + page, line.title() + ": " + names);
        announce(line, version);
    }

    /** What the page said in the trust that it was taken from is its past now, with the PDFs of then. */
    private void past(PageLine line, Instant now) {
        Map<String, String> made = Map.of();
        for (Instant from : sections.releaseTaken(line.id(), now)) {
            Map<String, String> then = before.sections(line.id(), from.plusSeconds(1));
            if (Shape.of(line.kind()).isWhole(then.keySet()) && !then.equals(made)) {
                formats.make(line.id(), line.kind(), line.slug(), then, from);
                made = then;
            }
        }
    }

    private void announce(PageLine line, int version) {
        if (line.kind() == Kind.STRATEGY) {
            events.publish(new StrategyPublished(line.id(), line.slug(), version));
        } else if (line.kind() == Kind.DOCUMENT) {
            events.publish(new DocumentPublished(line.id(), line.slug()));
        } else if (line.kind() == Kind.CONSULTATION) {
            tell.tell();
        }
    }
}
