package org.folkmoot.violators.alpha.things;

import java.time.LocalDate;
import java.time.ZoneId;

/** Breaks rule 11: asks the wall for the time. */
class ReadsTheWall {
    LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
