package org.folkmoot.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import org.folkmoot.platform.start.Wake;

/** Wakes the job workers of this node. */
@ApplicationScoped
class JobWake {

    private final Wake wake = new Wake();

    Wake get() {
        return wake;
    }
}
