package org.folkmoot.violators.alpha.things.web;

import org.folkmoot.violators.alpha.model.Entry;

/** Breaks rule 4, web: a page that shows an entity. */
class EntryPage {
    Entry entry = new Entry();
}
