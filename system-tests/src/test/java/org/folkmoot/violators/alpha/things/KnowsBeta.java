package org.folkmoot.violators.alpha.things;

import org.folkmoot.violators.beta.model.Thing;

/** Breaks rule 1: knows another module's class. */
class KnowsBeta {
    Thing thing = new Thing();
}
