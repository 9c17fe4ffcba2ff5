package org.folkmoot.violators.alpha.model;

import org.folkmoot.platform.outbox.Outbox;

/** Breaks rule 4, model: knows a service of the platform. */
class KnowsTheOutbox {
    void send(Outbox outbox) {
        outbox.withdraw("about");
    }
}
