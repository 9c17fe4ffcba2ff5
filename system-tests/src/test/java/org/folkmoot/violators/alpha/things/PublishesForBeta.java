package org.folkmoot.violators.alpha.things;

import org.folkmoot.contracts.TrustEvent;
import org.folkmoot.violators.contracts.beta.ThingDone;

/** Breaks rule 3: makes another module's event. */
class PublishesForBeta {
    TrustEvent event() {
        return new ThingDone(1);
    }
}
