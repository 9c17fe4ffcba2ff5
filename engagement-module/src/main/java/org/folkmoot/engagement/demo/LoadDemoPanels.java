package org.folkmoot.engagement.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.start.OncePerBuild;
import org.folkmoot.platform.start.StartUpStep;

/** Loads the pack's panels into a demonstration that has none, before the meetings to which they are invited. */
@OncePerBuild
@ApplicationScoped
class LoadDemoPanels implements StartUpStep {
    private final Pack pack;
    private final KeepDemoPanels keep;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LoadDemoPanels() {
        this.pack = null;
        this.keep = null;
    }

    @Inject
    LoadDemoPanels(Pack pack, KeepDemoPanels keep) {
        this.pack = pack;
        this.keep = keep;
    }

    @Override
    public int order() {
        return 215;
    }

    @Override
    public void run() {
        if (pack.demo() && keep.isNeeded()) {
            pack.yaml("panels.yaml", PackPanels.SCHEMA, PackPanels.class).ifPresent(keep::keep);
        }
    }
}
