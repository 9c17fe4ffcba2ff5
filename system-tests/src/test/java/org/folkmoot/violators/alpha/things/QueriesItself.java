package org.folkmoot.violators.alpha.things;

import jakarta.persistence.EntityManager;

/** Breaks rule 7: reaches the database past the store. */
class QueriesItself {
    Object find(EntityManager manager) {
        return manager.getDelegate();
    }
}
