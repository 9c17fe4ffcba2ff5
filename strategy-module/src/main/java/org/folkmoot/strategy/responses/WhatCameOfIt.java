package org.folkmoot.strategy.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.strategy.store.Progress;

/** Knows of a consultation whether everybody can read already what came of it. */
@ApplicationScoped
public class WhatCameOfIt {

    private final Progress progress;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WhatCameOfIt() {
        this.progress = null;
    }

    @Inject
    public WhatCameOfIt(Progress progress) {
        this.progress = progress;
    }

    /** True once what came of the consultation on this page was published. */
    public boolean isPublic(long page) {
        return progress.answered(page).isPresent();
    }
}
