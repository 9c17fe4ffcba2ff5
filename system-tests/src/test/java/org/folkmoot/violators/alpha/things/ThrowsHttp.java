package org.folkmoot.violators.alpha.things;

import jakarta.ws.rs.NotFoundException;

/** Breaks rule 5: an HTTP exception from a use case. */
class ThrowsHttp {
    void fail() {
        throw new NotFoundException();
    }
}
