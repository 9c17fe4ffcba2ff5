package org.folkmoot.strategy.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.start.OncePerBuild;
import org.folkmoot.platform.start.StartUpStep;

/** Loads the installation's pack when the store is still empty. */
@OncePerBuild
@ApplicationScoped
class LoadPackAtFirstStart implements StartUpStep {

    private static final int ORDER = 310;

    private final LoadPack load;
    private final Pack pack;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LoadPackAtFirstStart() {
        this(null, null);
    }

    @Inject
    LoadPackAtFirstStart(LoadPack load, Pack pack) {
        this.load = load;
        this.pack = pack;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void run() {
        load.load(pack);
    }
}
