package org.folkmoot.launcher.options;

import java.nio.file.Path;
import org.folkmoot.launcher.refusals.Refused;
import org.jspecify.annotations.Nullable;

/** Everything one start was asked for, checked as a whole: no part contradicts another. */
public record Settings(
        boolean demo,
        String pack,
        @Nullable String clock,
        WebAddress web,
        @Nullable DatabaseLogin externalDatabase,
        @Nullable String smtp,
        Path data,
        Path runtime,
        boolean fastStart) {

    /** Refuses what the demo may not do, and what only the demo may. */
    public Settings {
        if (demo && !web.listen().isLoopbackAddress()) {
            throw new Refused("The demo listens on this machine only, so --listen "
                    + web.listen().getHostAddress() + " needs --no-demo as well.");
        }
        if (!demo && clock != null) {
            throw new Refused("--clock is for the demo only; with --no-demo the real clock runs.");
        }
    }

    /** Whether mail goes into the mailbox page that we run ourselves. */
    public boolean ownMailbox() {
        return demo && smtp == null;
    }
}
