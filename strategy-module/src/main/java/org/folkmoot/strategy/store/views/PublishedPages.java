package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.strategy.model.Kind;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Pages as they are public now, read as records. */
@ApplicationScoped
public class PublishedPages {

    private static final String LINE = "select id, kind, slug, title, summary, state, main, opens, closes, owner,"
            + " last_reviewed, next_review, published, changed_at from strategy_page";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PublishedPages() {
        this(null);
    }

    @Inject
    public PublishedPages(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All published pages, kind by kind in the trust's order. */
    public List<PageLine> all() {
        return jdbi.withHandle(h -> h.createQuery(LINE + " where published order by kind, position, slug")
                .map(ConstructorMapper.of(PageLine.class))
                .list());
    }

    /** The published pages of a kind in the trust's order. */
    public List<PageLine> of(Kind kind) {
        return jdbi.withHandle(h -> h.createQuery(LINE + " where published and kind = :kind order by position, slug")
                .bind("kind", kind.name())
                .map(ConstructorMapper.of(PageLine.class))
                .list());
    }

    /** One page, published or not. */
    public Optional<PageLine> find(Kind kind, String slug) {
        return jdbi.withHandle(h -> h.createQuery(LINE + " where kind = :kind and slug = :slug")
                .bind("kind", kind.name())
                .bind("slug", slug)
                .map(ConstructorMapper.of(PageLine.class))
                .findOne());
    }

    /** One page by its id, published or not. */
    public Optional<PageLine> find(long page) {
        return jdbi.withHandle(h -> h.createQuery(LINE + " where id = :page")
                .bind("page", page)
                .map(ConstructorMapper.of(PageLine.class))
                .findOne());
    }

    /** The published sections of a page by name, in order; empty where there is no such page. */
    public Map<String, String> sections(Kind kind, String slug) {
        return jdbi.withHandle(h -> {
            Map<String, String> sections = new LinkedHashMap<>();
            h.createQuery("select s.name, v.content from strategy_page p"
                            + " join strategy_section s on s.page_id = p.id"
                            + " join strategy_section_version v on v.section_id = s.id"
                            + " and v.state = 'PUBLISHED' and v.published_until is null"
                            + " where p.kind = :kind and p.slug = :slug and p.published order by s.position")
                    .bind("kind", kind.name())
                    .bind("slug", slug)
                    .map((rs, ctx) -> Map.entry(rs.getString(1), rs.getString(2)))
                    .forEach(entry -> sections.put(entry.getKey(), entry.getValue()));
            return sections;
        });
    }

    /** These pages, where they are published, in no order. */
    public List<PageLine> of(Collection<Long> pages) {
        if (pages.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(h -> h.createQuery(LINE + " where published and id in (<pages>)")
                .bindList("pages", List.copyOf(pages))
                .map(ConstructorMapper.of(PageLine.class))
                .list());
    }
}
