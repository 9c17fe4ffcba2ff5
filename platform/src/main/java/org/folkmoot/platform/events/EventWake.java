package org.folkmoot.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import org.folkmoot.platform.start.Wake;

/** Wakes the dispatcher of this node. */
@ApplicationScoped
class EventWake {

    private final Wake wake = new Wake();

    Wake get() {
        return wake;
    }
}
