package org.folkmoot.violators.alpha.inbox;

import jakarta.transaction.Transactional;
import org.folkmoot.violators.alpha.store.Entries;

/** Breaks rules 4 and 6: an inbox that decides and begins a transaction. */
class OnThingDecided {
    @Transactional
    Object decide() {
        return new Entries();
    }
}
