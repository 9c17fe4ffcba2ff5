package org.folkmoot.engagement.model;

import java.time.Instant;

/**
 * An audience under a name: a rule, never its people.
 *
 * @param shared true where others may use it too
 * @param owner reference of the subject that made it, such as {@code staff:3}
 * @param ownerName how lists name its maker
 */
public record SavedAudience(
        long id,
        String name,
        Audience audience,
        boolean shared,
        String owner,
        String ownerName,
        Instant changedAt,
        int version) {}
