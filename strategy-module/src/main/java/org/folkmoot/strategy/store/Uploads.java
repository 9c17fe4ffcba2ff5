package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** What is known of the files that were sent in. */
@ApplicationScoped
public class Uploads {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Uploads() {
        this(null);
    }

    @Inject
    public Uploads(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Notes an upload. */
    public void add(Upload upload) {
        jdbi.useHandle(h -> h.createUpdate("insert into strategy_upload"
                        + " (file_id, page_id, kind, pages, warnings, scanned, released, uploaded_by, uploaded_at, words)"
                        + " values (:file, :page, :kind, :pages, :warnings, :scanned, false, :by, :at, :words)")
                .bindMethods(upload)
                .execute());
    }

    /** Lets everybody have the files of these names, now that the page names them; returns the names that are new. */
    public List<String> release(long page, List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(h -> {
            List<String> fresh = h.createQuery("select f.name from strategy_upload u"
                            + " join strategy_page_file f on f.file_id = u.file_id"
                            + " where u.page_id = :page and not u.released and f.name in (<names>)")
                    .bind("page", page)
                    .bindList("names", names)
                    .mapTo(String.class)
                    .list();
            h.createUpdate("update strategy_upload u join strategy_page_file f on f.file_id = u.file_id"
                            + " set u.released = true where u.page_id = :page and f.name in (<names>)")
                    .bind("page", page)
                    .bindList("names", names)
                    .execute();
            return fresh;
        });
    }

    /** The uploads of a page without their words, the newest first. */
    public List<Upload> of(long page) {
        return jdbi.withHandle(h -> h.createQuery("select file_id as file, page_id as page, kind, pages, warnings,"
                        + " scanned, uploaded_by as `by`, uploaded_at as at, '' as words from strategy_upload"
                        + " where page_id = :page order by uploaded_at desc, file_id desc")
                .bind("page", page)
                .mapTo(Upload.class)
                .list());
    }

    /**
     * One file that was sent in.
     *
     * @param warnings whom it leaves out, one sentence a line
     */
    public record Upload(
            long file,
            long page,
            String kind,
            int pages,
            String warnings,
            boolean scanned,
            String by,
            Instant at,
            String words) {

        /** The warnings one by one. */
        public List<String> warningList() {
            return warnings.lines().toList();
        }
    }
}
