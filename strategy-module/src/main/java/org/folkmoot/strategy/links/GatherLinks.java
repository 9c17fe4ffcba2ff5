package org.folkmoot.strategy.links;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.LinksElsewhere;
import org.folkmoot.strategy.store.Links;
import org.folkmoot.strategy.store.views.EditorViews;
import org.folkmoot.strategy.store.views.SectionViews;

/** Goes through pages, drafts included, and notes to which other sites they lead. */
@ApplicationScoped
public class GatherLinks {

    private final EditorViews pages;
    private final SectionViews sections;
    private final Links links;

    @SuppressWarnings("NullAway") // for the CDI proxy
    GatherLinks() {
        this(null, null, null);
    }

    @Inject
    public GatherLinks(EditorViews pages, SectionViews sections, Links links) {
        this.pages = pages;
        this.sections = sections;
        this.links = links;
    }

    /** All pages there are. */
    List<Long> pages() {
        return pages.pages(EnumSet.allOf(Kind.class)).stream()
                .map(EditorViews.EditorLine::id)
                .toList();
    }

    /** Notes the links of these pages, as they are public and as they are drafted; the caller's transaction keeps it. */
    void gather(List<Long> some) {
        for (long page : some) {
            Set<String> found = new LinkedHashSet<>();
            for (boolean drafts : List.of(false, true)) {
                JsonNode content = ContentJson.page(sections.contents(page, drafts));
                found.addAll(LinksElsewhere.in(content));
            }
            links.place(page, found);
        }
    }
}
