package org.folkmoot.violators.alpha.things;

import jakarta.enterprise.event.Event;

/** Breaks rule 9: fires past the registry. */
class FiresRaw {
    void fire(Event<String> event) {
        event.fireAsync("lost");
    }
}
