package org.folkmoot.strategy.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.shape.Shape;
import org.folkmoot.strategy.store.SectionGaps;

/** Gives pages that were begun under an earlier schema the sections that have been added since, empty. */
@ApplicationScoped
public class CompletePages {

    private final SectionGaps gaps;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CompletePages() {
        this(null, null);
    }

    @Inject
    public CompletePages(SectionGaps gaps, Audit audit) {
        this.gaps = gaps;
        this.audit = audit;
    }

    /** Adds what is missing; returns how many sections that were. */
    @Transactional
    public int complete() {
        int added = 0;
        for (Kind kind : Kind.values()) {
            List<String> names = Shape.of(kind).sections();
            for (String name : gaps.lacking(kind, names)) {
                added += gaps.add(kind, name, names.indexOf(name));
            }
        }
        if (added > 0) {
            audit.wrote("content.complete", "pages", added + " empty parts added that pages did not have before");
        }
        return added;
    }
}
