package org.folkmoot.strategy.store.views;

import jakarta.enterprise.inject.Vetoed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.folkmoot.strategy.model.Kind;
import org.jdbi.v3.core.Jdbi;

/** The published pages of another day, in place of those of today. */
@Vetoed
final class PagesThen extends PublishedPages {

    private final Supplier<List<PageLine>> lines;
    private final PastPages past;
    private final Instant at;

    PagesThen(Jdbi jdbi, Supplier<List<PageLine>> lines, PastPages past, Instant at) {
        super(jdbi);
        this.lines = lines;
        this.past = past;
        this.at = at;
    }

    @Override
    public List<PageLine> all() {
        return lines.get();
    }

    @Override
    public Map<String, String> sections(Kind kind, String slug) {
        return lines.get().stream()
                .filter(line -> line.kind() == kind && line.slug().equals(slug))
                .findFirst()
                .map(line -> past.sections(line.id(), at))
                .orElse(Map.of());
    }
}
