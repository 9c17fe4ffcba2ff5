package org.folkmoot.strategy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.strategy.store.views.PageFile;
import org.jdbi.v3.core.Jdbi;

/** The stamped copies that readers get while a document is not final. */
@ApplicationScoped
public class StampedFiles {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    StampedFiles() {
        this(null);
    }

    @Inject
    public StampedFiles(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The files of a page as they were sent in or made, and what each is stamped with. */
    public List<Source> sources(long page) {
        return jdbi.withHandle(h -> h.createQuery("select f.name, f.file_id as file, f.content_type,"
                        + " case when s.source_id = f.file_id then s.stamp else '' end as stamp,"
                        + " coalesce(s.file_id, 0) as stamped"
                        + " from strategy_page_file f left join strategy_stamped_file s"
                        + " on s.page_id = f.page_id and s.name = f.name where f.page_id = :page")
                .bind("page", page)
                .mapTo(Source.class)
                .list());
    }

    /** Keeps a copy in place of an earlier one. */
    public void keep(long page, Source source, String stamp, PageFile copy) {
        remove(page, source.name());
        jdbi.useHandle(h -> h.createUpdate("insert into strategy_stamped_file"
                        + " (page_id, name, source_id, stamp, file_id, size, sha256)"
                        + " values (:page, :name, :source, :stamp, :file, :size, :sha256)")
                .bind("page", page)
                .bind("source", source.file())
                .bind("stamp", stamp)
                .bindMethods(copy)
                .execute());
    }

    /** Readers get the file itself from now on. */
    public void remove(long page, String name) {
        jdbi.useHandle(h -> h.createUpdate("delete from strategy_stamped_file where page_id = :page and name = :name")
                .bind("page", page)
                .bind("name", name)
                .execute());
    }

    /**
     * A file and its stamp.
     *
     * @param stamp empty where the file has none, or an earlier file of this name had it
     * @param stamped the copy's file; 0 for none
     */
    public record Source(String name, long file, String contentType, String stamp, long stamped) {}
}
