package org.folkmoot.violators.alpha.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Breaks rule 8: takes another module's persistence unit. */
class WritesForBeta {
    @PersistenceContext(unitName = "beta")
    EntityManager manager;
}
