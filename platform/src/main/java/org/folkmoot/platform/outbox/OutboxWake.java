package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.folkmoot.platform.start.Wake;

/** Wakes the mail workers of this node. */
@ApplicationScoped
class OutboxWake {

    private final Wake wake = new Wake();

    Wake get() {
        return wake;
    }
}
