package org.folkmoot.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import org.folkmoot.platform.start.Wake;

/** Wakes this node's caller. */
@ApplicationScoped
class CallWake {

    private final Wake wake = new Wake();

    Wake get() {
        return wake;
    }
}
