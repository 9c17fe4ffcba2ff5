package org.folkmoot.strategy.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.strategy.model.VersionState;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.store.views.SectionViews;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The sections of pages and all their versions. Every change names the lock that its editor saw. */
@ApplicationScoped
public class Sections {

    private static final int LONGEST_TITLE = 300;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Jdbi jdbi;
    private final SectionViews views;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Sections() {
        this(null, null);
    }

    @Inject
    public Sections(Jdbi jdbi, SectionViews views) {
        this.jdbi = jdbi;
        this.views = views;
    }

    /** The sections as they are now. */
    public SectionViews read() {
        return views;
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

    /** Adds a version that is public, or was until a time; each counts as saved when it became public. */
    public void addPublished(
            long section, int number, String content, String editor, Instant from, @Nullable Instant until) {
        jdbi.useHandle(h -> h.createUpdate("insert into strategy_section_version"
                        + " (section_id, number, state, content, editor, saved_at, published_from, published_until)"
                        + " values (:section, :number, 'PUBLISHED', :content, :editor, :from, :from, :until)")
                .bind("section", section)
                .bind("number", number)
                .bind("content", content)
                .bind("editor", editor)
                .bind("from", from)
                .bind("until", until)
                .execute());
    }

    /** Adds what the section said in another trust; it waits until the page is published here. */
    public void addTaken(long section, String content, String editor, Instant from, @Nullable Instant until) {
        jdbi.useHandle(h -> h.createUpdate("insert into strategy_section_version"
                        + " (section_id, number, state, content, editor, saved_at, published_from, published_until)"
                        + " values (:section, :number, 'TAKEN', :content, :editor, :from, :from, :until)")
                .bind("section", section)
                .bind("number", nextNumber(h, section))
                .bind("content", content)
                .bind("editor", editor)
                .bind("from", from)
                .bind("until", until)
                .execute());
    }

    /** Lets what the page said in another trust be read as its past; returns from when it said something else. */
    public List<Instant> releaseTaken(long page, Instant at) {
        String taken = " strategy_section_version v join strategy_section s on s.id = v.section_id";
        return jdbi.withHandle(h -> {
            List<Instant> times = h.createQuery("select distinct v.published_from from" + taken
                            + " where s.page_id = :page and v.state = 'TAKEN' order by v.published_from")
                    .bind("page", page)
                    .mapTo(Instant.class)
                    .list();
            h.createUpdate("update" + taken + " set v.state = 'PUBLISHED',"
                            + " v.published_until = coalesce(v.published_until, :at)"
                            + " where s.page_id = :page and v.state = 'TAKEN'")
                    .bind("page", page)
                    .bind("at", at)
                    .execute();
            return times;
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
            name(h, section, content);
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
                    .bind("at", takenSince(h, section.id()).orElse(at))
                    .execute();
            if (published != 1) {
                throw Conflict.on("section", section.id());
            }
        });
    }

    /** Since when the draft stood in the trust that it was taken from, where nobody changed it. */
    private static Optional<Instant> takenSince(Handle h, long section) {
        Optional<Instant> since = h.createQuery("select t.published_from from strategy_section_version t"
                        + " join strategy_section_version d on d.section_id = t.section_id and d.state = 'DRAFT'"
                        + " and cast(d.content as binary) = cast(t.content as binary)"
                        + " where t.section_id = :section and t.state = 'TAKEN' and t.published_until is null")
                .bind("section", section)
                .mapTo(Instant.class)
                .findOne();
        since.ifPresent(same -> h.createUpdate("update strategy_section_version set state = 'REPLACED',"
                        + " published_from = null where section_id = :section and state = 'TAKEN'"
                        + " and published_until is null")
                .bind("section", section)
                .execute());
        return since;
    }

    /** A page that was never public is called what its draft calls it. */
    private static void name(Handle h, SectionRow section, String content) {
        String title = section.name().equals("about") ? title(content) : "";
        if (!title.isBlank()) {
            h.createUpdate("update strategy_page set title = :title where id = :page and not published")
                    .bind("title", title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title)
                    .bind("page", section.page())
                    .execute();
        }
    }

    private static String title(String about) {
        try {
            JsonNode read = JSON.readTree(about);
            return read.path("title").asText(read.path("name").asText());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft is no JSON", e);
        }
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
