package org.folkmoot.platform.sessions;

import java.time.Instant;
import org.folkmoot.platform.access.Actor;

/**
 * A live session as the front door reads it.
 *
 * @param id the row's id
 * @param actor who is signed in, with what they hold now
 * @param lastSeen when it was last noted as used
 */
public record Session(long id, Actor actor, Instant lastSeen) {}
