package org.folkmoot.violators.alpha.things.web;

import org.folkmoot.violators.alpha.store.Entries;

/** Breaks rule 4, web: a page that reads the store itself. */
class ReadsTheStore {
    Object read() {
        return new Entries();
    }
}
