package org.folkmoot.strategy.store.views;

import java.time.Instant;
import org.folkmoot.strategy.model.VersionState;
import org.jspecify.annotations.Nullable;

/** One version of a section; times are UTC. */
public record VersionRow(
        int number,
        VersionState state,
        String content,
        String editor,
        Instant savedAt,
        @Nullable Instant publishedFrom,
        @Nullable Instant publishedUntil) {}
