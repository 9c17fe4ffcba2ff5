package org.folkmoot.strategy.store.views;

import jakarta.enterprise.inject.Vetoed;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The files that a page had on another day, in place of those of today. */
@Vetoed
final class FilesThen extends PageFiles {

    private final List<PageFile> files;

    FilesThen(Jdbi jdbi, List<PageFile> files) {
        super(jdbi);
        this.files = List.copyOf(files);
    }

    @Override
    public List<PageFile> of(long page) {
        return files;
    }
}
