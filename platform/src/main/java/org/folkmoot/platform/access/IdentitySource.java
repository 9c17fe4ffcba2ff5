package org.folkmoot.platform.access;

import java.util.List;
import java.util.Optional;

/** Tells who may sign in by a mailed link; the module that owns people answers. */
public interface IdentitySource {

    /** Everyone who signs in with this address; a couple may share one. */
    List<Identity> byMail(String address);

    /** The person behind a subject, empty when erased. */
    Optional<Identity> byId(Subject subject);

    /** Who a subject is, as far as signing in needs to know. */
    record Identity(Subject subject, String name, String mail) {}
}
