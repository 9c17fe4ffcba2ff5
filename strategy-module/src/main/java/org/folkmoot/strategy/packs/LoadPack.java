package org.folkmoot.strategy.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.editing.MakeFormats;
import org.folkmoot.strategy.editing.TellOpenings;
import org.folkmoot.strategy.shape.Shape;
import org.folkmoot.strategy.shape.Summary;
import org.folkmoot.strategy.store.Pages;
import org.folkmoot.strategy.store.Sections;

/** Publishes the pages of a pack into an empty store, all in one transaction. */
@ApplicationScoped
public class LoadPack {

    /** By whom what a pack brings is, with the pack's id. */
    static final String EDITOR = "Content pack ";

    private final Pages pages;
    private final Sections sections;
    private final KeepFiles files;
    private final MakeFormats formats;
    private final TellOpenings openings;
    private final TrustSettings settings;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LoadPack() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public LoadPack(
            Pages pages,
            Sections sections,
            KeepFiles files,
            MakeFormats formats,
            TellOpenings openings,
            TrustSettings settings,
            Audit audit,
            Clock clock) {
        this.pages = pages;
        this.sections = sections;
        this.files = files;
        this.formats = formats;
        this.openings = openings;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Loads the pack; does nothing where there are pages already. */
    @Transactional
    public void load(Pack pack) {
        if (!pages.none()) {
            return;
        }
        List<PackPage> content = new ArrayList<>(new ReadPack(pack).pages());
        content.addAll(new DefaultPages(settings, TrustClock.today(clock)).missing(content));
        for (int i = 0; i < content.size(); i++) {
            publish(pack, content.get(i), i);
        }
        alreadyOpen();
        audit.wrote("content.load", "pack:" + pack.id(), content.size() + " pages of the pack published");
    }

    /** A consultation that a pack brings open has long been announced: it is made known, but nobody is told now. */
    private void alreadyOpen() {
        LocalDate today = TrustClock.today(clock);
        pages.told().stream().filter(consultation -> consultation.openOn(today)).forEach(openings::underWay);
    }

    private void publish(Pack pack, PackPage page, int position) {
        Instant now = clock.instant();
        long id = pages.add(page.kind(), page.slug(), position, now);
        List<String> names = Shape.of(page.kind()).sections();
        PastVersions past = new PastVersions(page, now);
        for (int i = 0; i < names.size(); i++) {
            long section = sections.add(id, names.get(i), i);
            List<PastVersions.Version> versions = past.of(names.get(i));
            for (int number = 0; number < versions.size(); number++) {
                PastVersions.Version version = versions.get(number);
                sections.addPublished(
                        section, number + 1, version.content(), EDITOR + pack.id(), version.from(), version.until());
            }
        }
        pages.summarise(id, Summary.of(page.content()), now);
        files.keep(pack, page, id);
        past.states().forEach((from, then) -> formats.make(id, page.kind(), page.slug(), then, from));
    }
}
