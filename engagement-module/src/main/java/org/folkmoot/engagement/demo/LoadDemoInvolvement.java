package org.folkmoot.engagement.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.start.OncePerBuild;
import org.folkmoot.platform.start.StartUpStep;

/** Loads the pack's audiences, messages and updates into a demonstration that has none. */
@OncePerBuild
@ApplicationScoped
class LoadDemoInvolvement implements StartUpStep {
    private final Pack pack;
    private final KeepDemoInvolvement keep;
    private final KeepDemoDesk desk;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LoadDemoInvolvement() {
        this.pack = null;
        this.keep = null;
        this.desk = null;
    }

    @Inject
    LoadDemoInvolvement(Pack pack, KeepDemoInvolvement keep, KeepDemoDesk desk) {
        this.pack = pack;
        this.keep = keep;
        this.desk = desk;
    }

    @Override
    public int order() {
        return 226;
    }

    @Override
    public void run() {
        if (pack.demo() && keep.isNeeded()) {
            pack.yaml("involvement.yaml", PackInvolvement.SCHEMA, PackInvolvement.class)
                    .ifPresent(involvement -> {
                        keep.keep(involvement);
                        desk.keep();
                    });
        }
    }
}
