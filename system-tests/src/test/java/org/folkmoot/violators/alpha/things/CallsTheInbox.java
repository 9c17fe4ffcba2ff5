package org.folkmoot.violators.alpha.things;

import org.folkmoot.violators.alpha.inbox.OnThingDone;

/** Breaks rule 13: calls what the container calls. */
class CallsTheInbox {
    Object call() {
        return new OnThingDone();
    }
}
