package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.folkmoot.strategy.store.views.PageFile;
import org.jdbi.v3.core.Jdbi;

/** Files that a page had once, each with the time at which another took its place. */
@ApplicationScoped
public class PastFiles {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PastFiles() {
        this(null);
    }

    @Inject
    public PastFiles(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps a file that has been replaced. */
    public void keep(long page, PageFile file, Instant until) {
        jdbi.useHandle(h -> h.createUpdate("insert into strategy_past_file"
                        + " (page_id, name, file_id, content_type, size, sha256, kept_until)"
                        + " values (:page, :name, :file, :contentType, :size, :sha256, :until)")
                .bind("page", page)
                .bindMethods(file)
                .bind("until", until)
                .execute());
    }

    /** The file that stood under the name at a time; empty where the present one stood there already. */
    public Optional<PageFile> at(long page, String name, Instant at) {
        return jdbi.withHandle(h -> h.createQuery("select name, file_id as file, content_type, size, sha256"
                        + " from strategy_past_file where page_id = :page and name = :name and kept_until > :at"
                        + " order by kept_until limit 1")
                .bind("page", page)
                .bind("name", name)
                .bind("at", at)
                .mapTo(PageFile.class)
                .findOne());
    }
}
