package org.folkmoot.engagement.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.platform.start.OncePerBuild;
import org.folkmoot.platform.start.StartUpStep;

/** Loads the pack's meetings into a demonstration that has none. */
@OncePerBuild
@ApplicationScoped
class LoadDemoMeetings implements StartUpStep {
    private final Pack pack;
    private final KeepDemoMeetings keep;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LoadDemoMeetings() {
        this.pack = null;
        this.keep = null;
    }

    @Inject
    LoadDemoMeetings(Pack pack, KeepDemoMeetings keep) {
        this.pack = pack;
        this.keep = keep;
    }

    @Override
    public int order() {
        return 220;
    }

    @Override
    public void run() {
        if (pack.demo() && keep.isNeeded()) {
            pack.yaml("meetings.yaml", PackMeetings.SCHEMA, PackMeetings.class).ifPresent(keep::keep);
        }
    }
}
