package org.folkmoot.strategy.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.start.OncePerBuild;
import org.folkmoot.platform.start.StartUpStep;

/** Loads what the installation's pack brings of consultations. */
@OncePerBuild
@ApplicationScoped
class LoadProofAtFirstStart implements StartUpStep {

    private static final int ORDER = 325;

    private final LoadPackProof load;
    private final Pack pack;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LoadProofAtFirstStart() {
        this(null, null);
    }

    @Inject
    LoadProofAtFirstStart(LoadPackProof load, Pack pack) {
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
