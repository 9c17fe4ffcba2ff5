package org.folkmoot.strategy.store.views;

import jakarta.enterprise.inject.Vetoed;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** The published pages of another day, in place of those of today. */
@Vetoed
final class PagesThen extends PublishedPages {

    private final Supplier<List<PageLine>> lines;

    PagesThen(Jdbi jdbi, Supplier<List<PageLine>> lines) {
        super(jdbi);
        this.lines = lines;
    }

    @Override
    public List<PageLine> all() {
        return lines.get();
    }
}
