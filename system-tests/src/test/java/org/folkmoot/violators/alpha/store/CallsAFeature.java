package org.folkmoot.violators.alpha.store;

import org.folkmoot.violators.alpha.things.DoAThing;

/** Breaks rule 4, store: asks a feature. */
class CallsAFeature {
    Object ask() {
        return new DoAThing();
    }
}
