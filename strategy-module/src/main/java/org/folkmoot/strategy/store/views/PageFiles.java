package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The files of pages. */
@ApplicationScoped
public class PageFiles {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PageFiles() {
        this(null);
    }

    @Inject
    public PageFiles(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The files of a page that everybody may have. */
    public List<PageFile> released(long page) {
        return files(page, " left join strategy_upload u on u.file_id = f.file_id", " and coalesce(u.released, true)");
    }

    /** The files of a page by name, as readers get them: with a stamp where the page is not final. */
    public List<PageFile> of(long page) {
        return files(page, "", "");
    }

    /** The files of a page as they were sent in or made. */
    public List<PageFile> sources(long page) {
        return jdbi.withHandle(h -> h.createQuery("select name, file_id as file, content_type, size, sha256"
                        + " from strategy_page_file where page_id = :page order by name")
                .bind("page", page)
                .mapTo(PageFile.class)
                .list());
    }

    private List<PageFile> files(long page, String join, String where) {
        return jdbi.withHandle(h -> h.createQuery("select f.name, coalesce(s.file_id, f.file_id) as file,"
                        + " f.content_type, coalesce(s.size, f.size) as size, coalesce(s.sha256, f.sha256) as sha256"
                        + " from strategy_page_file f left join strategy_stamped_file s on s.page_id = f.page_id"
                        + " and s.name = f.name and s.source_id = f.file_id" + join + " where f.page_id = :page" + where
                        + " order by f.name")
                .bind("page", page)
                .mapTo(PageFile.class)
                .list());
    }
}
