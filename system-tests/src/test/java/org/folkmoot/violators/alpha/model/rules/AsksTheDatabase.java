package org.folkmoot.violators.alpha.model.rules;

import jakarta.persistence.EntityManager;

/** Breaks rule 4, rules: is no pure function. */
class AsksTheDatabase {
    Object find(EntityManager manager) {
        return manager.getDelegate();
    }
}
