package org.folkmoot.platform.access;

import java.util.List;
import java.util.Set;

/** The rows that say who holds which role over what. */
public interface Grants {

    /** What the subject holds, the MEMBER role of every person included. */
    List<Grant> of(Subject subject);

    /** Gives a role; giving it twice changes nothing. */
    void give(Subject subject, Role role, Scope scope);

    /** Takes a role away. */
    void take(Subject subject, Role role, Scope scope);

    /** Takes away all that somebody holds, and keeps what it was in case it was done in error. */
    void takeAll(Subject subject);

    /** Gives back what {@link #takeAll} took last, but nothing over scopes of these kinds; none of it is kept. */
    void giveBack(Subject subject, Set<Scope.Kind> butNot);

    /** Forgets what {@link #takeAll} kept. */
    void forgetTaken(Subject subject);

    /** Who holds this role over this scope. */
    List<Subject> holders(Role role, Scope scope);
}
