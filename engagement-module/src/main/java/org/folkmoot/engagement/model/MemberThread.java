package org.folkmoot.engagement.model;

import java.time.Instant;
import org.folkmoot.platform.access.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A convener's message to the people of a scope.
 *
 * @param convener reference of who wrote it, such as {@code person:12}
 * @param comment why the office sent it back
 * @param people how many got it
 */
public record MemberThread(
        long id,
        Scope scope,
        String convener,
        String convenerName,
        String subject,
        String body,
        ThreadState state,
        @Nullable String comment,
        int people,
        Instant changedAt,
        @Nullable Instant sentAt,
        int version) {}
