package org.folkmoot.members.store.views;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An application in one line of the office's queue. */
public record ApplicationRow(
        long id,
        long person,
        String name,
        String state,
        String verdict,
        String connection,
        @Nullable String constituency,
        @Nullable String classCode,
        Instant sentAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String reason,
        @Nullable String why) {}
