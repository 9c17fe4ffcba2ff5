package org.folkmoot.platform.start;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the start has come to its end: migrations and all steps done. */
@ApplicationScoped
public class StartState {

    private volatile boolean started;

    void started() {
        started = true;
    }

    /** True once requests may come. */
    public boolean isStarted() {
        return started;
    }
}
