package org.folkmoot.contracts.strategy;

import java.util.Collection;
import java.util.Set;
import org.folkmoot.contracts.PersonId;

/** Who took part in a consultation with their name, and so is told by the strategy module itself what came of it. */
@FunctionalInterface
public interface NamedContributors {

    /** Those of these people who did; {@code consultation} is its slug. */
    Set<PersonId> among(String consultation, Collection<PersonId> people);
}
