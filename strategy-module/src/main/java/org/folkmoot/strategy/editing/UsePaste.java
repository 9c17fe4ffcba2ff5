package org.folkmoot.strategy.editing;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.shape.Shape;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.store.views.SectionViews;

/** Saves cleaned text as the draft of a page, where nobody is working on that part. */
@ApplicationScoped
public class UsePaste {

    private final SectionViews sections;
    private final PublishedPages published;
    private final SaveDraft save;

    @SuppressWarnings("NullAway") // for the CDI proxy
    UsePaste() {
        this(null, null, null);
    }

    @Inject
    public UsePaste(SectionViews sections, PublishedPages published, SaveDraft save) {
        this.sections = sections;
        this.published = published;
        this.save = save;
    }

    /** The pages that have a text of their own. */
    public List<PageLine> pages() {
        return published.all().stream()
                .filter(page -> Shape.of(page.kind()).sections().contains("text"))
                .toList();
    }

    /**
     * Saves the text; returns the section.
     *
     * @throws Conflict where there is a draft already
     */
    @Transactional
    public long use(long page, String text) {
        SectionRow row = sections.of(page).stream()
                .filter(each -> each.name().equals("text"))
                .findFirst()
                .orElseThrow(() -> NotFound.of("text of page", page));
        if (sections.draft(row.id()).isPresent()) {
            throw Conflict.on("section", row.id());
        }
        save.save(row.id(), row.lock(), TextNode.valueOf(text.strip()));
        return row.id();
    }
}
