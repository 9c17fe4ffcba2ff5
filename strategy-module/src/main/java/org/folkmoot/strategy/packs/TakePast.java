package org.folkmoot.strategy.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.strategy.store.Sections;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.store.views.VersionRow;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a page of a pack said before, where nobody has written the page here yet. It waits with the draft, and is
 * the page's past once somebody publishes it.
 */
@ApplicationScoped
public class TakePast {

    /** By whom the pages are that an installation begins with. */
    private static final String DEFAULT = LoadPack.EDITOR + "none";

    private final Sections sections;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakePast() {
        this(null, null);
    }

    @Inject
    public TakePast(Sections sections, Clock clock) {
        this.sections = sections;
        this.clock = clock;
    }

    /** Takes it, in the caller's transaction; nothing for a page that has a past of its own. */
    void take(Pack pack, PackPage page, long id) {
        List<SectionRow> rows = sections.read().of(id);
        List<VersionRow> written = rows.stream()
                .flatMap(row -> sections.read().history(row.id()).stream())
                .toList();
        if (!written.stream().allMatch(version -> version.editor().equals(DEFAULT))) {
            return;
        }
        Instant begun = written.stream()
                .map(VersionRow::publishedFrom)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
        PastVersions past = new PastVersions(page, clock.instant());
        for (SectionRow row : rows) {
            for (PastVersions.Version version : past.of(row.name())) {
                add(row, version, LoadPack.EDITOR + pack.id(), begun);
            }
        }
    }

    /** What this trust began with stands from then on, so that two never say what stood on one day. */
    private void add(SectionRow row, PastVersions.Version version, String editor, @Nullable Instant begun) {
        Instant until = version.until();
        if (begun == null) {
            sections.addTaken(row.id(), version.content(), editor, version.from(), until);
        } else if (version.from().isBefore(begun)) {
            Instant end = until == null || until.isAfter(begun) ? begun : until;
            sections.addTaken(row.id(), version.content(), editor, version.from(), end);
        }
    }
}
