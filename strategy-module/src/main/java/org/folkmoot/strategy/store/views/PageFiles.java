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

    /** The files of a page by name. */
    public List<PageFile> of(long page) {
        return jdbi.withHandle(h -> h.createQuery("select name, file_id as file, content_type, size, sha256"
                        + " from strategy_page_file where page_id = :page order by name")
                .bind("page", page)
                .mapTo(PageFile.class)
                .list());
    }
}
