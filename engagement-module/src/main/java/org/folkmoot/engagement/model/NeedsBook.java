package org.folkmoot.engagement.model;

import java.time.Instant;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;

/** What people asked us to remember of their needs, so that they say it once. */
public interface NeedsBook {

    /** What is remembered of the person; empty where they never asked for it. */
    Optional<Needs> of(PersonId person);

    /** Remembers the needs in place of what was remembered before. */
    void remember(PersonId person, Needs needs, Instant now);

    /** Forgets them; true where there was something to forget. */
    boolean forget(PersonId person);
}
