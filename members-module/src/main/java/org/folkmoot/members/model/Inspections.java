package org.folkmoot.members.model;

import java.time.Instant;

/** Requests to inspect the register of members. */
public interface Inspections {

    /** Keeps a request. */
    void asked(Instant at, String name, String contact, String wish);
}
