package org.folkmoot.strategy.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.platform.start.OncePerBuild;
import org.folkmoot.platform.start.StartUpStep;

/** Completes pages at each start, after a pack may have been loaded. */
@OncePerBuild
@ApplicationScoped
class CompletePagesAtStart implements StartUpStep {

    private static final int ORDER = 315;

    private final CompletePages complete;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CompletePagesAtStart() {
        this(null);
    }

    @Inject
    CompletePagesAtStart(CompletePages complete) {
        this.complete = complete;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        complete.complete();
    }
}
