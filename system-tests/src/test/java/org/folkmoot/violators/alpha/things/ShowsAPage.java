package org.folkmoot.violators.alpha.things;

import org.folkmoot.violators.alpha.things.web.SaysNothing;

/** Breaks rule 4, features: a use case that knows a page. */
class ShowsAPage {
    Object page() {
        return new SaysNothing();
    }
}
