package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.shape.Shape;
import org.folkmoot.strategy.store.Pages;
import org.folkmoot.strategy.store.Sections;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Begins a page: all its sections are there, none has content, nothing is public. */
@ApplicationScoped
public class AddPage {

    private static final int LAST = 1000;

    private final Pages pages;
    private final Sections sections;
    private final PublishedPages published;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AddPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public AddPage(Pages pages, Sections sections, PublishedPages published, Audit audit, Clock clock) {
        this.pages = pages;
        this.sections = sections;
        this.published = published;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds the page; returns its id.
     *
     * @throws Conflict where the address is taken
     */
    @Transactional
    public long add(Kind kind, String slug) {
        if (published.find(kind, slug).isPresent()) {
            throw Conflict.on("page", kind.address(slug));
        }
        long page = pages.add(kind, slug, LAST, clock.instant());
        List<String> names = Shape.of(kind).sections();
        for (int i = 0; i < names.size(); i++) {
            sections.add(page, names.get(i), i);
        }
        audit.wrote("content.add", "page:" + page, kind.label() + " " + kind.address(slug));
        return page;
    }
}
