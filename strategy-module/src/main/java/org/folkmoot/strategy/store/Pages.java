package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.PageSummary;
import org.folkmoot.strategy.store.views.PageFile;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** The pages, and the files that belong to them. */
@ApplicationScoped
public class Pages {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Pages() {
        this(null);
    }

    @Inject
    public Pages(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** True before anything was loaded. */
    public boolean none() {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from strategy_page")
                        .mapTo(Long.class)
                        .one()
                == 0);
    }

    /** Adds a page that is not yet published. */
    public long add(Kind kind, String slug, int position, Instant at) {
        return jdbi.withHandle(h -> h.createUpdate("insert into strategy_page"
                        + " (kind, slug, position, title, summary, main, words, published, changed_at)"
                        + " values (:kind, :slug, :position, :slug, '', false, '', false, :at)")
                .bind("kind", kind.name())
                .bind("slug", slug)
                .bind("position", position)
                .bind("at", at)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    /** Stores what lists need, as it is now published. */
    public void summarise(long page, PageSummary summary, Instant at) {
        jdbi.useHandle(h -> summarise(h, page, summary, at));
    }

    private static void summarise(Handle h, long page, PageSummary summary, Instant at) {
        h.createUpdate("update strategy_page set title = :title, summary = :summary, state = :state, main = :main,"
                        + " opens = :opens, closes = :closes, owner = :owner, last_reviewed = :lastReviewed,"
                        + " next_review = :nextReview, words = :words, published = true, changed_at = :at"
                        + " where id = :page")
                .bindMethods(summary)
                .bind("page", page)
                .bind("at", at)
                .execute();
    }

    /** Consultations that are published, with what followers were last told of them. */
    public List<Told> told() {
        return jdbi.withHandle(h -> h.createQuery("select id, slug, title, state, opens, closes, told"
                        + " from strategy_page where kind = 'CONSULTATION' and published for update")
                .mapTo(Told.class)
                .list());
    }

    /** Notes what followers have now been told of a consultation. */
    public void tell(long page, String told) {
        jdbi.useHandle(h -> h.createUpdate("update strategy_page set told = :told where id = :page")
                .bind("told", told)
                .bind("page", page)
                .execute());
    }

    /** A consultation and what followers were told of it: OPENED, CLOSED or nothing yet. */
    public record Told(
            long id,
            String slug,
            String title,
            @Nullable String state,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes,
            @Nullable String told) {

        /** True where answers are taken on this day. */
        public boolean openOn(LocalDate day) {
            return "OPEN".equals(state)
                    && opens != null
                    && !day.isBefore(opens)
                    && closes != null
                    && !day.isAfter(closes);
        }
    }

    /** Keeps a file of a page under a name, in place of an earlier one; returns the earlier one. */
    public Optional<PageFile> keepFile(long page, PageFile file) {
        return jdbi.withHandle(h -> {
            Optional<PageFile> earlier = files(h, page).stream()
                    .filter(kept -> kept.name().equals(file.name()))
                    .findFirst();
            h.createUpdate("delete from strategy_page_file where page_id = :page and name = :name")
                    .bind("page", page)
                    .bind("name", file.name())
                    .execute();
            h.createUpdate("insert into strategy_page_file (page_id, name, file_id, content_type, size, sha256)"
                            + " values (:page, :name, :file, :contentType, :size, :sha256)")
                    .bind("page", page)
                    .bindMethods(file)
                    .execute();
            return earlier;
        });
    }

    /** The file of a page under a name, public or not. */
    public Optional<PageFile> file(long page, String name) {
        return jdbi.withHandle(h ->
                files(h, page).stream().filter(file -> file.name().equals(name)).findFirst());
    }

    private static List<PageFile> files(Handle h, long page) {
        return h.createQuery("select name, file_id as file, content_type, size, sha256 from strategy_page_file"
                        + " where page_id = :page order by name")
                .bind("page", page)
                .map(ConstructorMapper.of(PageFile.class))
                .list();
    }
}
