package org.folkmoot.violators.alpha.things;

import jakarta.inject.Inject;

/** Breaks rule 15: hides what it needs. */
class InjectsAField {
    @Inject
    DoAThing thing;
}
