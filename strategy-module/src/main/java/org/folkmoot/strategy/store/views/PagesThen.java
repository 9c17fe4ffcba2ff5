package org.folkmoot.strategy.store.views;

import jakarta.enterprise.inject.Vetoed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    public List<PageLine> of(Kind kind) {
        return lines.get().stream().filter(line -> line.kind() == kind).toList();
    }

    /** A page as it was; as it is now where nothing of it is kept from then. */
    @Override
    public Optional<PageLine> find(long page) {
        return lines.get().stream()
                .filter(line -> line.id() == page)
                .findFirst()
                .or(() -> super.find(page));
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
