package org.folkmoot.strategy.store.views;

import jakarta.enterprise.inject.Vetoed;
import java.util.List;
import java.util.Optional;
import org.folkmoot.strategy.store.Themes;
import org.jdbi.v3.core.Jdbi;

/** Themes in the words of another day, in place of those of today. */
@Vetoed
final class ThemesThen extends Themes {

    private final ProofSince since;

    ThemesThen(Jdbi jdbi, ProofSince since) {
        super(jdbi);
        this.since = since;
    }

    @Override
    public List<ThemeRow> of(long page) {
        return super.of(page).stream().map(this::then).toList();
    }

    @Override
    public Optional<ThemeRow> find(long theme) {
        return super.find(theme).map(this::then);
    }

    private ThemeRow then(ThemeRow now) {
        return since.themes().getOrDefault(now.id(), now);
    }
}
