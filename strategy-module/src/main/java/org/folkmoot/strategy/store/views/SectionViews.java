package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The sections of pages and all their versions, as they are now. */
@ApplicationScoped
public class SectionViews {

    private static final String SECTION =
            "select s.id, s.page_id as page, p.kind, p.slug, p.title as page_title, s.name, s.lock_version as `lock`"
                    + " from strategy_section s join strategy_page p on p.id = s.page_id";
    private static final String VERSION = "select number, state, content, editor, saved_at, published_from,"
            + " published_until from strategy_section_version where section_id = :section";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SectionViews() {
        this(null);
    }

    @Inject
    public SectionViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One section. */
    public Optional<SectionRow> find(long section) {
        return jdbi.withHandle(h -> h.createQuery(SECTION + " where s.id = :section")
                .bind("section", section)
                .mapTo(SectionRow.class)
                .findOne());
    }

    /** The sections of a page in order. */
    public List<SectionRow> of(long page) {
        return jdbi.withHandle(h -> h.createQuery(SECTION + " where s.page_id = :page order by s.position")
                .bind("page", page)
                .mapTo(SectionRow.class)
                .list());
    }

    /** All versions of a section, newest first. */
    public List<VersionRow> history(long section) {
        return jdbi.withHandle(h -> h.createQuery(VERSION + " order by number desc")
                .bind("section", section)
                .mapTo(VersionRow.class)
                .list());
    }

    /** The version being worked on. */
    public Optional<VersionRow> draft(long section) {
        return one(section, " and state = 'DRAFT'");
    }

    /** The version that is public now. */
    public Optional<VersionRow> published(long section) {
        return one(section, " and state = 'PUBLISHED' and published_until is null");
    }

    private Optional<VersionRow> one(long section, String condition) {
        return jdbi.withHandle(h -> h.createQuery(VERSION + condition)
                .bind("section", section)
                .mapTo(VersionRow.class)
                .findOne());
    }

    /**
     * The sections of a page by name as they would be published: drafts where there are some and are wanted, the
     * published versions otherwise.
     */
    public Map<String, String> contents(long page, boolean withDrafts) {
        String order = withDrafts ? " or v.state = 'DRAFT'" : "";
        return jdbi.withHandle(h -> {
            Map<String, String> contents = new LinkedHashMap<>();
            h.createQuery("select s.name, v.content from strategy_section s"
                            + " join strategy_section_version v on v.section_id = s.id"
                            + " where s.page_id = :page and ((v.state = 'PUBLISHED' and v.published_until is null)"
                            + order + ") order by s.position, v.number")
                    .bind("page", page)
                    .map((rs, ctx) -> Map.entry(rs.getString(1), rs.getString(2)))
                    .forEach(entry -> contents.put(entry.getKey(), entry.getValue()));
            return contents;
        });
    }
}
