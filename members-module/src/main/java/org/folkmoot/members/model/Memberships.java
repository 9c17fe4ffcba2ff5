package org.folkmoot.members.model;

import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;

/** Everyone's memberships, ended ones included. */
public interface Memberships {

    /** Stores a membership; fails where the person has an active one. */
    Membership add(Membership membership);

    /** The person's active membership. */
    Optional<Membership> activeOf(PersonId person);

    /** All memberships of a person, newest first. */
    List<Membership> of(PersonId person);
}
