package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.strategy.model.VersionState;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The sections of pages and all their versions. Every change names the lock that its editor saw. */
@ApplicationScoped
public class Sections {

    private static final String SECTION =
            "select s.id, s.page_id as page, p.kind, p.slug, p.title as page_title, s.name, s.lock_version as `lock`"
                    + " from strategy_section s join strategy_page p on p.id = s.page_id";
    private static final String VERSION = "select number, state, content, editor, saved_at, published_from,"
            + " published_until from strategy_section_version where section_id = :section";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Sections() {
        this(null);
    }

    @Inject
    public Sections(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Adds an empty section to a page. */
    public long add(long page, String name, int position) {
        return jdbi.withHandle(
                h -> h.createUpdate("insert into strategy_section (page_id, name, position, lock_version)"
                                + " values (:page, :name, :position, 0)")
                        .bind("page", page)
                        .bind("name", name)
                        .bind("position", position)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one());
    }

    /** Adds the first version of a section, public at once. */
    public void addPublished(long section, String content, String editor, Instant at) {
        jdbi.useHandle(h -> h.createUpdate("insert into strategy_section_version"
                        + " (section_id, number, state, content, editor, saved_at, published_from)"
                        + " values (:section, 1, 'PUBLISHED', :content, :editor, :at, :at)")
                .bind("section", section)
                .bind("content", content)
                .bind("editor", editor)
                .bind("at", at)
                .execute());
    }

    /** One section. */
    public Optional<SectionRow> find(long section) {
        return jdbi.withHandle(h -> h.createQuery(SECTION + " where s.id = :section")
                .bind("section", section)
                .map(ConstructorMapper.of(SectionRow.class))
                .findOne());
    }

    /** The sections of a page in order. */
    public List<SectionRow> of(long page) {
        return jdbi.withHandle(h -> h.createQuery(SECTION + " where s.page_id = :page order by s.position")
                .bind("page", page)
                .map(ConstructorMapper.of(SectionRow.class))
                .list());
    }

    /** All versions of a section, newest first. */
    public List<VersionRow> history(long section) {
        return jdbi.withHandle(h -> h.createQuery(VERSION + " order by number desc")
                .bind("section", section)
                .map(ConstructorMapper.of(VersionRow.class))
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
                .map(ConstructorMapper.of(VersionRow.class))
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

    /**
     * Adds a draft in place of an earlier one.
     *
     * @return its number
     * @throws Conflict where the section changed since the lock was read
     */
    public int saveDraft(SectionRow section, int lock, String content, String editor, Instant at) {
        return jdbi.withHandle(h -> {
            take(h, section.id(), lock);
            h.createUpdate("update strategy_section_version set state = 'REPLACED'"
                            + " where section_id = :section and state = 'DRAFT'")
                    .bind("section", section.id())
                    .execute();
            int number = nextNumber(h, section.id());
            h.createUpdate("insert into strategy_section_version"
                            + " (section_id, number, state, content, editor, saved_at)"
                            + " values (:section, :number, 'DRAFT', :content, :editor, :at)")
                    .bind("section", section.id())
                    .bind("number", number)
                    .bind("content", content)
                    .bind("editor", editor)
                    .bind("at", at)
                    .execute();
            return number;
        });
    }

    /**
     * Throws the draft away.
     *
     * @throws Conflict where the section changed since the lock was read
     */
    public void discardDraft(SectionRow section, int lock) {
        jdbi.useHandle(h -> {
            take(h, section.id(), lock);
            close(h, section.id(), VersionState.DISCARDED);
        });
    }

    /**
     * Makes the draft public and ends the version that was public before.
     *
     * @throws Conflict where the section changed since the lock was read, or has no draft
     */
    public void publish(SectionRow section, int lock, Instant at) {
        jdbi.useHandle(h -> {
            take(h, section.id(), lock);
            h.createUpdate("update strategy_section_version set published_until = :at"
                            + " where section_id = :section and state = 'PUBLISHED' and published_until is null")
                    .bind("section", section.id())
                    .bind("at", at)
                    .execute();
            int published = h.createUpdate("update strategy_section_version"
                            + " set state = 'PUBLISHED', published_from = :at"
                            + " where section_id = :section and state = 'DRAFT'")
                    .bind("section", section.id())
                    .bind("at", at)
                    .execute();
            if (published != 1) {
                throw Conflict.on("section", section.id());
            }
        });
    }

    private static void close(Handle h, long section, VersionState state) {
        h.createUpdate("update strategy_section_version set state = :state"
                        + " where section_id = :section and state = 'DRAFT'")
                .bind("section", section)
                .bind("state", state.name())
                .execute();
    }

    private static void take(Handle h, long section, int lock) {
        int changed = h.createUpdate("update strategy_section set lock_version = lock_version + 1"
                        + " where id = :section and lock_version = :lock")
                .bind("section", section)
                .bind("lock", lock)
                .execute();
        if (changed != 1) {
            throw Conflict.on("section", section);
        }
    }

    private static int nextNumber(Handle h, long section) {
        return h.createQuery("select coalesce(max(number), 0) + 1 from strategy_section_version"
                        + " where section_id = :section")
                .bind("section", section)
                .mapTo(Integer.class)
                .one();
    }
}
