package org.folkmoot.platform.access;

import java.util.List;

/** The rows that say who holds which role over what. */
public interface Grants {

    /** What the subject holds, the MEMBER role of every person included. */
    List<Grant> of(Subject subject);

    /** Gives a role; giving it twice changes nothing. */
    void give(Subject subject, Role role, Scope scope);

    /** Takes a role away. */
    void take(Subject subject, Role role, Scope scope);

    /** Who holds this role over this scope. */
    List<Subject> holders(Role role, Scope scope);
}
