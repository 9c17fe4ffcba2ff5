package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.folkmoot.platform.start.Wake;

/** Wakes the workers of this node that send messages. */
@ApplicationScoped
class OutboxWake {

    private final Wake wake = new Wake();

    private final Wake notifying = new Wake();

    /** Wakes all of them: who queues a message need not know who sends it. */
    void call() {
        wake.call();
        notifying.call();
    }

    Wake notifying() {
        return notifying;
    }

    Wake get() {
        return wake;
    }
}
