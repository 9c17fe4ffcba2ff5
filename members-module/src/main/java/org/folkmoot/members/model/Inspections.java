package org.folkmoot.members.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Requests to inspect the register of members. */
public interface Inspections {

    /**
     * A request as stored.
     *
     * @param dealtAt null while it waits
     * @param outcome what was shown, and any charge; empty while it waits
     */
    record Request(
            long id,
            Instant askedAt,
            String name,
            String contact,
            String wish,
            @Nullable Instant dealtAt,
            String dealtBy,
            String outcome) {}

    /** Keeps a request. */
    void asked(Instant at, String name, String contact, String wish);

    /** The request of this id. */
    Optional<Request> find(long id);

    /** Keeps how a request ended; false where it had ended before. */
    boolean dealt(long id, Instant at, String by, String outcome);
}
