package org.folkmoot.system.trust;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** Ends a launcher with all that it started: asks first, and insists when it has had its time. */
final class Ending {

    private static final int SECONDS_TO_STOP = 40;

    private Ending() {}

    static void end(Process launcher) {
        List<ProcessHandle> programs = launcher.descendants().toList();
        launcher.destroy();
        try {
            if (!launcher.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                programs.forEach(ProcessHandle::destroyForcibly);
                launcher.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
