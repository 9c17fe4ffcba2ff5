package org.folkmoot.platform.sessions;

import java.time.Instant;
import org.folkmoot.platform.access.Subject;

/**
 * A live session as lists of sessions show it.
 *
 * @param method how they signed in: {@code password} or {@code link}
 */
public record SessionRow(
        long id, Subject subject, String name, String method, String device, Instant created, Instant lastSeen) {}
